package io.guildhall.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of a meeting, counted from the first one by the clock in its zone. A time that the clock skips in spring is held by the offset
 * before the change, one that it shows twice in autumn the first time: as RFC 5545 §3.3.5 reads local times. Pure.
 */
final class MeetingSeries {
    private static final int WEEK = 7;
    private static final int FIFTH = 5;

    private final Meeting meeting;
    private final LocalDateTime first;

    MeetingSeries(Meeting meeting) {
        this.meeting = meeting;
        this.first = LocalDateTime.ofInstant(meeting.first(), meeting.zone());
    }

    List<MeetingTime> upcoming(Instant now, int count) {
        Map<LocalDate, ChangedDate> changes =
                meeting.changes().stream().collect(Collectors.toMap(ChangedDate::planned, Function.identity()));
        List<MeetingTime> times = new ArrayList<>();
        int no = Math.max(0, about(now) - 1);
        while (times.size() < count) {
            Optional<LocalDateTime> planned = at(no++);
            if (planned.isEmpty()) {
                break;
            }
            Optional.of(time(planned.get(), planned.get().toLocalDate()))
                    .filter(time -> time.end().isAfter(now) && !changes.containsKey(time.planned()))
                    .ifPresent(times::add);
        }
        changes.values().stream()
                .flatMap(change -> change.moved().map(at -> time(at, change.planned())).stream())
                .filter(time -> time.end().isAfter(now))
                .forEach(times::add);
        return times.stream()
                .sorted(Comparator.comparing(MeetingTime::start))
                .limit(count)
                .toList();
    }

    /** When the last one was over that is over. */
    Optional<Instant> last(Instant now) {
        Set<LocalDate> changed =
                meeting.changes().stream().map(ChangedDate::planned).collect(Collectors.toSet());
        Stream<MeetingTime> planned = IntStream.iterate(about(now) + 1, no -> no >= 0, no -> no - 1)
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .map(local -> time(local, local.toLocalDate()))
                .filter(time -> !time.end().isAfter(now) && !changed.contains(time.planned()))
                .limit(1);
        Stream<MeetingTime> moved = meeting.changes().stream()
                .flatMap(change -> change.moved().map(at -> time(at, change.planned())).stream());
        return Stream.concat(planned, moved)
                .map(MeetingTime::end)
                .filter(end -> !end.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    boolean isPlannedOn(LocalDate day) {
        int near = about(day.atStartOfDay(meeting.zone()).toInstant());
        for (int no = Math.max(0, near - 1); no <= near + 1; no++) {
            if (at(no).filter(planned -> planned.toLocalDate().equals(day)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The number of a date near that time, one too many or too few; 0 is the first. */
    private int about(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, meeting.zone());
        long days = ChronoUnit.DAYS.between(first.toLocalDate(), day);
        long no = switch (meeting.repeats()) {
            case NEVER -> 0;
            case WEEKLY -> days / WEEK;
            case FORTNIGHTLY -> days / (2 * WEEK);
            case MONTHLY -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
        };
        return (int) Math.max(0, no);
    }

    private Optional<LocalDateTime> at(int no) {
        return switch (meeting.repeats()) {
            case NEVER -> Optional.of(first).filter(only -> no == 0);
            case WEEKLY -> Optional.of(first.plusWeeks(no));
            case FORTNIGHTLY -> Optional.of(first.plusWeeks(2L * no));
            case MONTHLY -> Optional.of(inMonth(no));
        };
    }

    /** The same weekday of a later month; whoever began in a fifth week meets on the last one, as not every month has a fifth. */
    private LocalDateTime inMonth(int no) {
        LocalDate month = YearMonth.from(first).plusMonths(no).atDay(1);
        int week = weekOfMonth(first.toLocalDate());
        LocalDate day = month.with(
                week == FIFTH
                        ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
        return day.atTime(first.toLocalTime());
    }

    /** Which one of its weekday a date is in its month, from 1 to 5. */
    static int weekOfMonth(LocalDate day) {
        return (day.getDayOfMonth() - 1) / WEEK + 1;
    }

    private MeetingTime time(LocalDateTime local, LocalDate planned) {
        // The first one is kept as a moment, which may be the second time that the clock showed its hour.
        Instant start = local.equals(first)
                ? meeting.first()
                : ZonedDateTime.of(local, meeting.zone()).toInstant();
        return new MeetingTime(start, start.plus(meeting.minutes(), ChronoUnit.MINUTES), planned);
    }
}
