package io.guildhall.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When somebody's weekly mail comes: on their day, in the morning of their time zone. */
final class WeeklyMail {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private WeeklyMail() {}

    /** The next time after now, and not before quiet ends. */
    static Instant due(Wishes wish, Instant now, ZoneId zone) {
        Instant from = wish.quietUntil().filter(now::isBefore).orElse(now);
        ZonedDateTime there = from.atZone(zone);
        ZonedDateTime morning = there.with(TemporalAdjusters.nextOrSame(wish.weekday()))
                .toLocalDate()
                .atTime(MORNING)
                .atZone(zone);
        ZonedDateTime next = morning.isAfter(there) ? morning : morning.plusWeeks(1);
        return next.toInstant();
    }
}
