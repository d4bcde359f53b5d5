/** Rounds that are over, in the host's database. Entities never leave this package. */
@NullMarked
package io.guildhall.mentoring.round.ao;

import org.jspecify.annotations.NullMarked;
