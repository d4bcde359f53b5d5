/**
 * Announcements over REST, on their tab and in the history.
 */
@NullMarked
package io.guildhall.announcement.web;

import org.jspecify.annotations.NullMarked;
