/**
 * Credentials and their checking over REST and as pages.
 */
@NullMarked
package io.guildhall.recognition.proof.web;

import org.jspecify.annotations.NullMarked;
