/**
 * When communities meet: setting it, telling calendars, and the addresses from which calendars fetch it.
 */
@NullMarked
package io.guildhall.meeting;

import org.jspecify.annotations.NullMarked;
