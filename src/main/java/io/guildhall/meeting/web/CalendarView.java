package io.guildhall.meeting.web;

import io.guildhall.kernel.web.Sentence;

/**
 * The personal address of a calendar, in a template.
 *
 * @param exists whether the viewer has one
 * @param made since when; the empty sentence where there is none
 */
public record CalendarView(boolean exists, Sentence made) {}
