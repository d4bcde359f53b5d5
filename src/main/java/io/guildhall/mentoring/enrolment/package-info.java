/**
 * Who takes part in a programme and as what: places, dates, pauses, wishes and private blocks.
 */
@NullMarked
package io.guildhall.mentoring.enrolment;

import org.jspecify.annotations.NullMarked;
