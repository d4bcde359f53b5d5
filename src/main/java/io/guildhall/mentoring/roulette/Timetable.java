package io.guildhall.mentoring.roulette;

import io.guildhall.mentoring.programme.Beat;
import io.guildhall.mentoring.programme.Programme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When a roulette draws. Pure. */
final class Timetable {
    /** How late a draw may be, where nothing ran on its day. After that it waits for its weekday again. */
    static final Duration GRACE = Duration.ofDays(2);

    private Timetable() {}

    /**
     * When it draws next: as many weeks after the last draw as its beat says, on its weekday; a week later where nobody met the last time, or where it
     * was not open then. A moment that has passed is due now. Empty where its time is over by then.
     */
    static Optional<Instant> next(Programme programme, Optional<HeldDraw> last, Instant now) {
        Beat beat = programme.settings().beat();
        Instant next = last.map(draw -> after(draw, beat)).orElseGet(() -> first(programme, beat));
        while (next.isBefore(now.minus(GRACE))) {
            next = inWeeks(next, 1, beat);
        }
        return Optional.of(next)
                .filter(due ->
                        programme.dates().end().filter(end -> !end.isAfter(due)).isEmpty());
    }

    private static Instant first(Programme programme, Beat beat) {
        Instant from = programme
                .dates()
                .start()
                .filter(start -> start.isAfter(programme.createdAt()))
                .orElse(programme.createdAt());
        LocalDate day = LocalDate.ofInstant(from, beat.zone()).with(TemporalAdjusters.nextOrSame(beat.day()));
        Instant first = at(day, beat);
        return first.isBefore(from) ? at(day.plusWeeks(1), beat) : first;
    }

    private static Instant after(HeldDraw last, Beat beat) {
        return inWeeks(last.due(), last.groups() == 0 ? 1 : beat.weeks(), beat);
    }

    /** The weekday that is nearest to then: it may have been another one before. */
    private static Instant inWeeks(Instant from, int weeks, Beat beat) {
        LocalDate day = LocalDate.ofInstant(from, beat.zone()).plusWeeks(weeks).plusDays(3);
        return at(day.with(TemporalAdjusters.previousOrSame(beat.day())), beat);
    }

    private static Instant at(LocalDate day, Beat beat) {
        return day.atTime(LocalTime.of(beat.hour(), 0)).atZone(beat.zone()).toInstant();
    }
}
