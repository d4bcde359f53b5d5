/** Runs of the matcher over REST, and what those read for whom one found nobody. */
@NullMarked
package io.guildhall.mentoring.run.web;

import org.jspecify.annotations.NullMarked;
