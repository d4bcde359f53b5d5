/**
 * Nominations over REST, among the badges of a community and on its desk.
 */
@NullMarked
package io.guildhall.recognition.nomination.web;

import org.jspecify.annotations.NullMarked;
