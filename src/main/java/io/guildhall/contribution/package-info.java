/**
 * Who wrote something, as far as the numbers of a community need it: a line for each save, taken in by a job, and one row for each person with
 * the first and the last time. Views are not tracked.
 */
@NullMarked
package io.guildhall.contribution;

import org.jspecify.annotations.NullMarked;
