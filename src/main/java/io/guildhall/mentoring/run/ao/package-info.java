/** Runs of the matcher in the host's database. Entities never leave this package. */
@NullMarked
package io.guildhall.mentoring.run.ao;

import org.jspecify.annotations.NullMarked;
