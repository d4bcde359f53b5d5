/**
 * The personal addresses of calendars in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.meeting.ao;

import org.jspecify.annotations.NullMarked;
