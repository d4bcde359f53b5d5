/** Enrolments over REST and on the page of a programme. */
@NullMarked
package io.guildhall.mentoring.enrolment.web;

import org.jspecify.annotations.NullMarked;
