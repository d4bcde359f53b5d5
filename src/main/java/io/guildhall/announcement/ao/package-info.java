/**
 * Announcements in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.announcement.ao;

import org.jspecify.annotations.NullMarked;
