/** Rounds over REST and on the page of their programme. */
@NullMarked
package io.guildhall.mentoring.round.web;

import org.jspecify.annotations.NullMarked;
