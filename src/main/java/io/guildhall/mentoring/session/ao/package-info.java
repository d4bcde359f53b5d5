/** What two plan and write, in the host's database. Entities never leave this package. */
@NullMarked
package io.guildhall.mentoring.session.ao;

import org.jspecify.annotations.NullMarked;
