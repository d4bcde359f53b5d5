/**
 * What makes an award something that anybody can check: the keys that the site signs with, the credentials that earners take along, and the
 * pages and lists by which others see that a credential is true and still counts. Only what its earner shares is ever told.
 */
@NullMarked
package io.guildhall.recognition.proof;

import org.jspecify.annotations.NullMarked;
