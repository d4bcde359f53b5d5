/** Enrolments, wishes and blocks in the host's database. Entities never leave this package. */
@NullMarked
package io.guildhall.mentoring.enrolment.ao;

import org.jspecify.annotations.NullMarked;
