package io.guildhall.community;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time at which a community meets.
 *
 * @param planned the day in the meeting's zone on which it would be, were it not moved
 */
public record MeetingTime(Instant start, Instant end, LocalDate planned) {}
