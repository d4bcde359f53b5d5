package io.guildhall.meeting;

import io.guildhall.community.ChangedDate;
import io.guildhall.community.Community;
import io.guildhall.community.Edition;
import io.guildhall.community.Lifetime;
import io.guildhall.community.Meeting;
import io.guildhall.community.Repeats;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Meetings as a calendar file (RFC 5545). It says no more of a community than its name, place and link.
 *
 * <p>A meeting that repeats is told by the clock in its zone, with that zone described beside it: told in UTC it would move by an hour when clocks
 * change. One that does not repeat is a moment and is told in UTC, which every calendar reads alike.
 */
final class MeetingCalendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String EVENT = "VEVENT";

    private final CalendarText calendar = new CalendarText();
    private final List<Entry> entries = new ArrayList<>();
    private final List<CalendarEntry> others = new ArrayList<>();

    /**
     * A meeting in the file.
     *
     * @param name what the community is called now
     * @param address of the community's page
     */
    private record Entry(Community community, Meeting meeting, String name, String address) {}

    /** Begins a file; the name is what calendars call it. */
    MeetingCalendar(String name) {
        calendar.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Guildhall//Communities of practice//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H")
                .line("X-PUBLISHED-TTL", "PT4H");
    }

    /** Adds the meeting of a community as its reader may see it, where there is one. */
    MeetingCalendar with(Community community, Optional<Meeting> meeting, String name, String address) {
        meeting.ifPresent(held -> entries.add(new Entry(community, held, name, address)));
        return this;
    }

    /** Adds something else. */
    MeetingCalendar with(CalendarEntry other) {
        others.add(other);
        return this;
    }

    /** The whole file. */
    String text() {
        Map<ZoneId, Instant> zones = new LinkedHashMap<>();
        entries.stream()
                .map(Entry::meeting)
                .filter(meeting -> meeting.repeats() != Repeats.NEVER)
                .forEach(meeting -> zones.merge(
                        meeting.zone(), meeting.first(), (one, other) -> one.isBefore(other) ? one : other));
        zones.forEach((zone, from) -> new CalendarZone(zone, from).writeTo(calendar));
        entries.forEach(this::series);
        others.forEach(this::single);
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void series(Entry entry) {
        Meeting meeting = entry.meeting();
        LocalDateTime first = LocalDateTime.ofInstant(meeting.first(), meeting.zone());
        begin(entry);
        if (meeting.repeats() == Repeats.NEVER) {
            calendar.line("DTSTART", UTC.format(meeting.first()));
        } else {
            calendar.line(zoned("DTSTART", meeting), CalendarZone.LOCAL.format(first))
                    .line("RRULE", rule(meeting));
            for (ChangedDate change : meeting.changes()) {
                if (change.moved().isEmpty()) {
                    calendar.line(zoned("EXDATE", meeting), at(change.planned(), first));
                }
            }
        }
        end(entry);
        for (ChangedDate change : meeting.changes()) {
            change.moved().ifPresent(moved -> {
                begin(entry);
                calendar.line(zoned("RECURRENCE-ID", meeting), at(change.planned(), first))
                        .line(zoned("DTSTART", meeting), CalendarZone.LOCAL.format(moved));
                end(entry);
            });
        }
    }

    private void single(CalendarEntry entry) {
        begin(entry.seed(), entry.changedAt(), entry.revision(), entry.summary());
        calendar.line("DTSTART", UTC.format(entry.at()));
        end(entry.minutes(), entry.place(), entry.link(), entry.address());
    }

    private void begin(Entry entry) {
        Lifetime life = entry.community().life();
        Edition edition = entry.community().arrangements().meetingEdition();
        begin(birth(entry.community()), edition.at().orElse(life.createdAt()), edition.no(), entry.name());
    }

    private void begin(String seed, Instant changedAt, int revision, String summary) {
        String set = UTC.format(changedAt);
        calendar.line("BEGIN", EVENT)
                .line("UID", uid(seed))
                // Without METHOD this is when the event was last revised (§3.8.7.2), so the same meeting is the same
                // file.
                .line("DTSTAMP", set)
                .line("LAST-MODIFIED", set)
                .line("SEQUENCE", Integer.toString(Math.max(0, revision - 1)))
                .text("SUMMARY", summary);
    }

    private void end(Entry entry) {
        Meeting meeting = entry.meeting();
        end(meeting.minutes(), meeting.place(), meeting.link(), entry.address());
    }

    private void end(int minutes, String place, String link, String address) {
        calendar.line("DURATION", "PT" + minutes + "M");
        if (!place.isEmpty() || !link.isEmpty()) {
            calendar.text("LOCATION", place.isEmpty() ? link : place);
        }
        if (!link.isEmpty()) {
            calendar.text("DESCRIPTION", link);
        }
        calendar.line("URL", address).line("STATUS", "CONFIRMED").line("END", EVENT);
    }

    private static String rule(Meeting meeting) {
        LocalDate first = LocalDate.ofInstant(meeting.first(), meeting.zone());
        String weekday = first.getDayOfWeek().name().substring(0, 2);
        int week = meeting.weekOfMonth();
        return switch (meeting.repeats()) {
            case WEEKLY -> "FREQ=WEEKLY";
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY -> "FREQ=MONTHLY;BYDAY=" + (week == 5 ? -1 : week) + weekday;
            case NEVER -> throw new IllegalStateException("a meeting that does not repeat has no rule");
        };
    }

    private static String at(LocalDate day, LocalDateTime first) {
        return CalendarZone.LOCAL.format(day.atTime(first.toLocalTime()));
    }

    private static String zoned(String property, Meeting meeting) {
        return property + ";TZID=" + meeting.zone().getId();
    }

    /** Stays the same whatever becomes of name, key, address and meeting. */
    private static String birth(Community community) {
        return "guildhall|meeting|" + community.id().value() + "|"
                + community.home().spaceId().orElse(0L) + "|"
                + community.life().createdAt().toEpochMilli();
    }

    private static String uid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
