package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Refusal.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of a programme as people say them, in the programme's zone; what is missing is open.
 *
 * @param enrolTo the last day on which people enrol
 * @param end the last day of its pairings
 */
public record Days(
        Optional<LocalDate> enrolFrom,
        Optional<LocalDate> enrolTo,
        Optional<LocalDate> start,
        Optional<LocalDate> end) {
    /** Nobody plans further ahead. */
    public static final int YEARS_MAX = 10;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** The days of a programme. */
    public static Days of(Programme programme) {
        return of(programme.dates(), programme.settings().beat().zone());
    }

    /** The days of dates in a zone. */
    public static Days of(Dates dates, ZoneId zone) {
        return new Days(
                dates.enrolFrom().map(at -> LocalDate.ofInstant(at, zone)),
                dates.enrolTo().map(at -> LocalDate.ofInstant(at, zone).minusDays(1)),
                dates.start().map(at -> LocalDate.ofInstant(at, zone)),
                dates.end().map(at -> LocalDate.ofInstant(at, zone).minusDays(1)));
    }

    /** When these days begin and end in a zone. */
    public Dates in(ZoneId zone) {
        return new Dates(
                enrolFrom.map(day -> beginning(day, zone)),
                enrolTo.map(day -> beginning(day.plusDays(1), zone)),
                start.map(day -> beginning(day, zone)),
                end.map(day -> beginning(day.plusDays(1), zone)));
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** What is wrong with them. */
    public List<FieldError> problems(LocalDate today) {
        List<FieldError> problems = new ArrayList<>();
        LocalDate latest = today.plusYears(YEARS_MAX);
        far("enrolFrom", enrolFrom, latest, problems);
        far("enrolTo", enrolTo, latest, problems);
        far("start", start, latest, problems);
        far("end", end, latest, problems);
        if (problems.isEmpty()) {
            before("enrolTo", enrolTo, Stream.of(enrolFrom), problems);
            before("start", start, Stream.of(enrolFrom), problems);
            before("end", end, Stream.of(enrolFrom, enrolTo, start), problems);
        }
        return problems;
    }

    private static void far(String field, Optional<LocalDate> day, LocalDate latest, List<FieldError> problems) {
        if (day.filter(each -> each.isAfter(latest) || each.isBefore(EARLIEST)).isPresent()) {
            problems.add(new FieldError(field, "field.meeting-far-away", List.of(YEARS_MAX)));
        }
    }

    private static void before(
            String field, Optional<LocalDate> day, Stream<Optional<LocalDate>> others, List<FieldError> problems) {
        if (others.flatMap(Optional::stream)
                .anyMatch(other -> day.filter(each -> each.isBefore(other)).isPresent())) {
            problems.add(new FieldError(field, "field.programme-order", List.of()));
        }
    }
}
