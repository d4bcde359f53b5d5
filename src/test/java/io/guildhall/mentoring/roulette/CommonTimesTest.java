package io.guildhall.mentoring.roulette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonTimesTest {
    /** A Friday. */
    private static final Instant FRIDAY = Instant.parse("2026-11-06T09:05:00Z");

    @Test
    void are_three_on_working_days_within_the_hours_of_everybody() {
        List<ZoneId> zones = Stream.of("Europe/Berlin", "America/New_York", "Europe/London")
                .map(ZoneId::of)
                .toList();

        List<Instant> times = CommonTimes.of(zones, FRIDAY, 3);

        assertThat(times).hasSize(3).doesNotHaveDuplicates().isSorted();
        for (ZoneId zone : zones) {
            assertThat(times).allSatisfy(time -> {
                assertThat(time.atZone(zone).getHour()).isBetween(9, 16);
                assertThat(time.atZone(zone).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
        }
        assertThat(times.get(0)).isAfter(Instant.parse("2026-11-08T23:59:00Z"));
    }

    @Test
    void are_the_same_in_whatever_order_people_are() {
        List<ZoneId> zones = new java.util.ArrayList<>(
                Stream.of("Europe/Berlin", "Asia/Kolkata").map(ZoneId::of).toList());
        List<Instant> times = CommonTimes.of(zones, FRIDAY, 3);
        Collections.reverse(zones);

        assertThat(CommonTimes.of(zones, FRIDAY, 3)).isEqualTo(times).hasSize(3);
    }

    @Test
    void are_none_where_nobody_works_while_the_other_does() {
        assertThat(CommonTimes.of(List.of(ZoneId.of("Pacific/Auckland"), ZoneId.of("Europe/London")), FRIDAY, 3))
                .isEmpty();
    }
}
