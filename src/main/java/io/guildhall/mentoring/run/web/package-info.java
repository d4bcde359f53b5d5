/** Runs over REST, on the page of their programme and on pages of their own. */
@NullMarked
package io.guildhall.mentoring.run.web;

import org.jspecify.annotations.NullMarked;
