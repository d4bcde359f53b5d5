package io.guildhall.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A time zone as a VTIMEZONE (RFC 5545 §3.6.5), as far as dates from some year on need it. A clock that changes by a lasting rule is told by that
 * rule; one whose changes are only listed, as around Ramadan, by those of the next ten years: calendars fetch the file anew long before.
 */
final class CalendarZone {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private static final int LISTED_YEARS = 10;
    private static final int WEEK = 7;

    private final ZoneId zone;
    private final Instant from;

    /** The zone for dates from that time on. */
    CalendarZone(ZoneId zone, Instant from) {
        this.zone = zone;
        this.from = from.minus(Duration.ofDays(366));
    }

    void writeTo(CalendarText calendar) {
        calendar.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> lasting = rules.getTransitionRules();
        if (!lasting.isEmpty() && lasting.stream().allMatch(CalendarZone::isSayable) && isOnlyLasting(rules)) {
            lasting.forEach(rule -> write(rule, calendar));
        } else {
            writeListed(rules, calendar);
        }
        calendar.line("END", "VTIMEZONE");
    }

    /** Whether a rule of calendars can say it: Cairo's Friday on or after the 26th of October may be in November. */
    private static boolean isSayable(ZoneOffsetTransitionRule rule) {
        return !rule.isMidnightEndOfDay()
                && rule.getDayOfMonthIndicator() + WEEK - 1 <= rule.getMonth().minLength();
    }

    /** Whether the lasting rules hold from the beginning: the changes listed before them are over. */
    private boolean isOnlyLasting(ZoneRules rules) {
        return rules.getTransitions().stream()
                .noneMatch(listed -> listed.getInstant().isAfter(from));
    }

    private void write(ZoneOffsetTransitionRule rule, CalendarText calendar) {
        int year = Year.from(from.atZone(zone)).getValue();
        ZoneOffsetTransition first = rule.createTransition(year);
        observance(
                first,
                calendar,
                "RRULE",
                "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + byDay(rule));
    }

    /** The day of the rule: {@code -1SU} and {@code 2SU} where it can be said so, else the weekday among seven dates. */
    private static String byDay(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return ";BYMONTHDAY=" + day;
        }
        String name = weekday.name().substring(0, 2);
        if (day == -1 || day + WEEK - 1 == rule.getMonth().minLength()) {
            return ";BYDAY=-1" + name;
        }
        if (day > 0 && day % WEEK == 1) {
            return ";BYDAY=" + (day / WEEK + 1) + name;
        }
        int first = day > 0 ? day : rule.getMonth().minLength() + day - WEEK + 2;
        String days =
                IntStream.range(first, first + WEEK).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return ";BYMONTHDAY=" + days + ";BYDAY=" + name;
    }

    private void writeListed(ZoneRules rules, CalendarText calendar) {
        ZoneOffset offset = rules.getOffset(from);
        LocalDateTime since = LocalDateTime.of(1970, 1, 1, 0, 0);
        observance("STANDARD", since, offset, offset, calendar);
        calendar.line("END", "STANDARD");
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant until = from.plus(Duration.ofDays(366L * LISTED_YEARS));
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        changes.forEach(change -> observance(change, calendar, "", ""));
    }

    private void observance(ZoneOffsetTransition change, CalendarText calendar, String property, String value) {
        String kind = zone.getRules().isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        observance(kind, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), calendar);
        if (!property.isEmpty()) {
            calendar.line(property, value);
        }
        calendar.line("END", kind);
    }

    private static void observance(
            String kind, LocalDateTime since, ZoneOffset before, ZoneOffset after, CalendarText calendar) {
        calendar.line("BEGIN", kind)
                .line("DTSTART", LOCAL.format(since))
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after));
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String rest = seconds % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds % 60);
        return String.format(
                Locale.ROOT,
                "%s%02d%02d%s",
                offset.getTotalSeconds() < 0 ? "-" : "+",
                seconds / 3600,
                seconds / 60 % 60,
                rest);
    }
}
