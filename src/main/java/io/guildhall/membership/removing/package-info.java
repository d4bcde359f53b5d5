/** Removing and banning people, and lifting a ban. */
@NullMarked
package io.guildhall.membership.removing;

import org.jspecify.annotations.NullMarked;
