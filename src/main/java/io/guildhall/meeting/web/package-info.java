/**
 * Meetings over REST, on their tab, and as calendar files.
 */
@NullMarked
package io.guildhall.meeting.web;

import org.jspecify.annotations.NullMarked;
