package io.guildhall.mentoring.round;

import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that a next round could have: as far apart as those of the one before, from a day on. */
public final class NextDays {
    private NextDays() {}

    /** What is proposed where the next round begins on that day; its end is never earlier. */
    public static Days after(Programme programme, LocalDate today) {
        ZoneId zone = programme.settings().beat().zone();
        Days before = Days.of(programme);
        LocalDate begun = LocalDate.ofInstant(programme.round().since().orElse(programme.createdAt()), zone);
        LocalDate first = before.enrolFrom()
                .orElseGet(() -> Stream.of(Optional.of(begun), before.start())
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo)
                        .orElse(begun));
        long later = today.toEpochDay() - first.toEpochDay();
        return new Days(
                before.enrolFrom().map(day -> day.plusDays(later)),
                before.enrolTo().map(day -> day.plusDays(later)),
                before.start().map(day -> day.plusDays(later)),
                before.end().map(day -> day.plusDays(later)).map(day -> day.isBefore(today) ? today : day));
    }
}
