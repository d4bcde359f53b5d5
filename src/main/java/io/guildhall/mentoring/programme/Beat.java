package io.guildhall.mentoring.programme;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/**
 * When a roulette draws: every so many weeks on a weekday at a full hour of a zone.
 *
 * @param weeks 1, 2 or 4
 * @param hour 0 to 23
 */
public record Beat(int weeks, DayOfWeek day, int hour, ZoneId zone) {
    public static final List<Integer> WEEKS = List.of(1, 2, 4);

    /** Every two weeks on Monday at nine. */
    public static Beat usual(ZoneId zone) {
        return new Beat(2, DayOfWeek.MONDAY, 9, zone);
    }
}
