package io.guildhall.mentoring.roulette;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Half hours within the working hours of several people, Monday to Friday from nine to five by the clock of each. Pure. */
public final class CommonTimes {
    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(16, 30);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final int DAYS = 14;
    private static final int HALF_HOURS_OF_A_DAY = 48;

    private CommonTimes() {}

    /**
     * Up to so many, each on another day from tomorrow on within two weeks, and at another time of the day; none where the hours of these people do not
     * meet. The same whoever of them asks.
     */
    public static List<Instant> of(Collection<ZoneId> zones, Instant from, int most) {
        Set<String> names = new TreeSet<>();
        zones.forEach(zone -> names.add(zone.getId()));
        List<ZoneId> all = names.stream().map(ZoneId::of).toList();
        List<Instant> found = new ArrayList<>();
        Instant day = from.atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .toInstant();
        for (int next = 0; next < DAYS && found.size() < most; next++) {
            List<Instant> open = openOn(day.plus(Duration.ofDays(next)), all);
            if (!open.isEmpty()) {
                int place = (2 * found.size() + 1) * open.size() / (2 * most);
                found.add(open.get(Math.min(place, open.size() - 1)));
            }
        }
        return found;
    }

    private static List<Instant> openOn(Instant day, List<ZoneId> zones) {
        List<Instant> open = new ArrayList<>();
        for (int half = 0; half < HALF_HOURS_OF_A_DAY; half++) {
            Instant at = day.plus(HALF_HOUR.multipliedBy(half));
            if (zones.stream().allMatch(zone -> isWorking(at.atZone(zone)))) {
                open.add(at);
            }
        }
        return open;
    }

    private static boolean isWorking(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        return at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !time.isBefore(BEGIN) && !time.isAfter(LAST);
    }
}
