/**
 * Requests over REST, and on the page of a programme.
 */
@NullMarked
package io.guildhall.mentoring.pairing.web;

import org.jspecify.annotations.NullMarked;
