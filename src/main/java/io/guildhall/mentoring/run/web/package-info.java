/** Runs of the matcher over REST and on the pages of their programme. */
@NullMarked
package io.guildhall.mentoring.run.web;

import org.jspecify.annotations.NullMarked;
