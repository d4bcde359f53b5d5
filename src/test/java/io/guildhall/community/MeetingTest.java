package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When people meet. */
class MeetingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int SERIES = 400;

    @Test
    void a_meeting_that_runs_is_the_next_one_until_it_is_over() {
        Meeting meeting = meeting("2026-12-08T10:00", BERLIN, Repeats.WEEKLY);

        assertThat(next(meeting, "2026-12-08T10:59:59")).isEqualTo("2026-12-08T10:00");
        assertThat(next(meeting, "2026-12-08T11:00:00")).isEqualTo("2026-12-15T10:00");
    }

    @Test
    void one_that_does_not_repeat_is_not_next_once_it_is_over() {
        Meeting meeting = meeting("2026-12-08T10:00", BERLIN, Repeats.NEVER);

        assertThat(meeting.next(at("2026-12-01T00:00:00"))).isPresent();
        assertThat(meeting.next(at("2026-12-08T11:00:00"))).isEmpty();
    }

    @Test
    void ten_o_clock_stays_ten_o_clock_when_clocks_change() {
        Meeting meeting = meeting("2026-10-20T10:00", BERLIN, Repeats.WEEKLY);

        assertThat(meeting.upcoming(at("2026-10-20T00:00:00"), 2))
                .extracting(MeetingTime::start)
                .containsExactly(Instant.parse("2026-10-20T08:00:00Z"), Instant.parse("2026-10-27T09:00:00Z"));
    }

    @Test
    void the_second_tuesday_stays_the_second_tuesday() {
        Meeting meeting = meeting("2026-12-08T10:00", BERLIN, Repeats.MONTHLY);

        assertThat(days(meeting, "2026-12-01T00:00:00", 3)).containsExactly("2026-12-08", "2027-01-12", "2027-02-09");
    }

    @Test
    void the_fifth_weekday_becomes_the_last_where_there_is_no_fifth() {
        Meeting meeting = meeting("2026-12-29T10:00", BERLIN, Repeats.MONTHLY);

        assertThat(days(meeting, "2026-12-01T00:00:00", 4))
                .containsExactly("2026-12-29", "2027-01-26", "2027-02-23", "2027-03-30");
    }

    @Test
    void a_cancelled_date_is_left_out_and_a_moved_one_is_where_it_was_moved_to() {
        Meeting meeting = meeting("2026-12-08T10:00", BERLIN, Repeats.WEEKLY)
                .with(List.of(change("2026-12-15"), change("2026-12-22/2026-12-30T16:00")));

        assertThat(meeting.upcoming(at("2026-12-01T00:00:00"), 3))
                .extracting(
                        time -> LocalDateTime.ofInstant(time.start(), BERLIN).toString())
                .containsExactly("2026-12-08T10:00", "2026-12-29T10:00", "2026-12-30T16:00");
    }

    @Test
    void a_date_moved_to_the_front_is_the_next_one() {
        Meeting meeting = meeting("2026-12-08T10:00", BERLIN, Repeats.WEEKLY)
                .with(List.of(change("2026-12-15/2026-12-02T09:00")));

        assertThat(next(meeting, "2026-12-01T00:00:00")).isEqualTo("2026-12-02T09:00");
        assertThat(days(meeting, "2026-12-08T12:00:00", 1)).containsExactly("2026-12-22");
    }

    @Test
    void it_is_planned_on_its_days_and_on_no_other() {
        Meeting meeting = meeting("2026-12-08T10:00", BERLIN, Repeats.FORTNIGHTLY);

        assertThat(meeting.isPlannedOn(LocalDate.parse("2026-12-22"))).isTrue();
        assertThat(meeting.isPlannedOn(LocalDate.parse("2026-12-15"))).isFalse();
        assertThat(meeting.isPlannedOn(LocalDate.parse("2026-11-24"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Repeats.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void every_series_is_the_one_that_a_foreign_calendar_counts(Repeats repeats) {
        Random random = new Random(repeats.ordinal());
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
                .sorted()
                .toList();
        for (int i = 0; i < SERIES; i++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            LocalDateTime first = LocalDate.of(2024, 1, 1)
                    .plusDays(random.nextInt(1500))
                    // The foreign one has its own way with hours that clocks skip; ours is tested beside it.
                    .atTime(LocalTime.of(4 + random.nextInt(19), 5 * random.nextInt(12)));
            Meeting meeting = meeting(first.toString(), zone, repeats);

            List<MeetingTime> ours = meeting.upcoming(meeting.first(), 60);

            assertThat(ours)
                    .as("%s from %s in %s", repeats, first, zone)
                    .extracting(MeetingTime::start)
                    .containsExactlyElementsOf(foreign(meeting, 60));
            int from = random.nextInt(50);
            assertThat(meeting.upcoming(ours.get(from).start(), 3)).isEqualTo(ours.subList(from, from + 3));
        }
    }

    @Test
    void an_hour_that_the_clock_skips_is_held_by_the_offset_before() {
        Meeting meeting = meeting("2027-03-21T02:30", BERLIN, Repeats.WEEKLY);

        assertThat(meeting.upcoming(meeting.first(), 3))
                .extracting(MeetingTime::start)
                .containsExactly(
                        Instant.parse("2027-03-21T01:30:00Z"),
                        Instant.parse("2027-03-28T01:30:00Z"),
                        Instant.parse("2027-04-04T00:30:00Z"));
    }

    @Test
    void an_hour_that_the_clock_shows_twice_is_held_the_first_time() {
        Meeting meeting = meeting("2026-10-18T02:30", BERLIN, Repeats.WEEKLY);

        assertThat(meeting.upcoming(meeting.first(), 2).get(1).start())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static List<Instant> foreign(Meeting meeting, int count) {
        Recurrence.Builder rule =
                new Recurrence.Builder(meeting.repeats() == Repeats.MONTHLY ? Frequency.MONTHLY : Frequency.WEEKLY);
        if (meeting.repeats() == Repeats.FORTNIGHTLY) {
            rule.interval(2);
        }
        if (meeting.repeats() == Repeats.MONTHLY) {
            LocalDate first = LocalDate.ofInstant(meeting.first(), meeting.zone());
            int no = (first.getDayOfMonth() + 6) / 7;
            rule.byDay(
                    no == 5 ? -1 : no,
                    DayOfWeek.valueOfAbbr(first.getDayOfWeek().name().substring(0, 2)));
        }
        TimeZone zone = TimeZone.getTimeZone(meeting.zone());
        DateIterator dates = rule.build().getDateIterator(new ICalDate(Date.from(meeting.first()), true), zone);
        List<Instant> found = new ArrayList<>();
        while (found.size() < count) {
            found.add(dates.next().toInstant());
        }
        return found;
    }

    private static Meeting meeting(String first, ZoneId zone, Repeats repeats) {
        Instant start = ZonedDateTime.of(LocalDateTime.parse(first), zone).toInstant();
        return new Meeting(start, 60, zone, "Room 1", "", repeats);
    }

    private static ChangedDate change(String text) {
        return Optional.of(text).flatMap(ChangedDate::parse).orElseThrow();
    }

    private static String next(Meeting meeting, String now) {
        Instant start = meeting.next(at(now)).orElseThrow().start();
        return LocalDateTime.ofInstant(start, meeting.zone()).toString();
    }

    private static List<String> days(Meeting meeting, String now, int count) {
        return meeting.upcoming(at(now), count).stream()
                .map(time -> LocalDate.ofInstant(time.start(), meeting.zone()).toString())
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
