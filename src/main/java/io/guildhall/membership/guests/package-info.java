/** The time of guests: set, extended, reminded of, and over. */
@NullMarked
package io.guildhall.membership.guests;

import org.jspecify.annotations.NullMarked;
