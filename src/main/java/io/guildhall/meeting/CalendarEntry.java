package io.guildhall.meeting;

import java.time.Instant;

/**
 * Something in a calendar that is no meeting of a community.
 *
 * @param seed what it is, for ever the same: calendars know it again by that
 * @param minutes how long it lasts
 * @param summary in one line; whoever has the address of a calendar reads it
 * @param link where people meet online; may be empty
 * @param address of its page
 * @param revision counts its changes, from 1
 * @param changedAt when it was changed last
 */
public record CalendarEntry(
        String seed,
        Instant at,
        int minutes,
        String summary,
        String place,
        String link,
        String address,
        int revision,
        Instant changedAt) {}
