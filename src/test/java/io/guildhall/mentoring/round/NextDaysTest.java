package io.guildhall.mentoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The days that are proposed for the next round. */
class NextDaysTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.parse("2026-07-10");

    @Test
    void they_are_as_far_apart_as_before_and_the_first_is_today() {
        assertThat(after("2026-01-01", "2026-01-15", "2026-02-01", "2026-06-30"))
                .isEqualTo(days("2026-07-10", "2026-07-24", "2026-08-10", "2027-01-06"));
    }

    @Test
    void what_was_open_stays_so_and_the_round_counts_from_when_it_began() {
        assertThat(after("", "", "", "2026-06-30"))
                .as("begun on the first of March")
                .isEqualTo(days("", "", "", "2026-11-08"));
    }

    @Test
    void an_end_is_never_before_today() {
        assertThat(after("", "", "", "2026-02-01")).isEqualTo(days("", "", "", "2026-07-10"));
    }

    private static Days after(String from, String to, String start, String end) {
        Programme programme = new Programme(
                new ProgrammeId(1),
                Optional.empty(),
                "Pairs",
                ProgrammeKind.DUO,
                ProgrammeState.OPEN,
                days(from, to, start, end).in(BERLIN),
                ProgrammeSettings.usual(ProgrammeKind.DUO, BERLIN),
                new UserId("key-frida"),
                Instant.parse("2026-03-01T09:00:00Z"),
                1);
        return NextDays.after(programme, TODAY);
    }

    private static Days days(String from, String to, String start, String end) {
        return new Days(day(from), day(to), day(start), day(end));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse);
    }
}
