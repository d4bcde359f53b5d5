package io.guildhall.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActiveDaysTest {
    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-12-02T12:00:00Z");

    @Test
    void a_day_counts_ten_points_at_most_in_whatever_parts_it_comes() {
        ActiveDays seven = ActiveDays.on(NOW, 3).plus(ActiveDays.on(NOW, 4));

        assertThat(seven.points(NOW)).isEqualTo(7);
        assertThat(seven.plus(seven).points(NOW)).isEqualTo(10);
        assertThat(seven.plus(seven).plus(ago(1, 3)).points(NOW)).isEqualTo(13);
    }

    @Test
    void adding_in_any_order_gives_the_same() {
        ActiveDays forth = ago(40, 1).plus(ago(3, 2)).plus(ago(0, 10));

        assertThat(ago(0, 10).plus(ago(40, 1)).plus(ago(3, 2))).isEqualTo(forth);
        assertThat(forth.plus(ActiveDays.NONE)).isEqualTo(forth);
        assertThat(ActiveDays.NONE.plus(forth)).isEqualTo(forth);
        assertThat(ago(2, 1).plus(ago(0, 0)).told()).isEqualTo("2026-12-02: 0, 2026-11-30: 1");
        assertThat(forth.days()).startsWith("a..2").endsWith("1").hasSize(41);
    }

    @Test
    void a_week_in_which_something_was_only_liked_is_an_active_one_without_points() {
        ActiveDays liked = ago(0, 0).plus(ago(7, 0));

        assertThat(liked.weeks(NOW)).isEqualTo(2);
        assertThat(liked.points(NOW)).isZero();
    }

    @Test
    void weeks_are_those_of_the_calendar_and_count_once_each() {
        assertThat(ago(0, 1).plus(ago(2, 1)).weeks(NOW))
                .as("Monday and Wednesday")
                .isEqualTo(1);
        assertThat(ago(2, 1).plus(ago(3, 1)).weeks(NOW)).as("Sunday and Monday").isEqualTo(2);
    }

    @Test
    void what_is_older_than_thirteen_weeks_counts_no_more_and_is_forgotten() {
        ActiveDays all = IntStream.range(0, 120).mapToObj(day -> ago(day, 1)).reduce(ActiveDays.NONE, ActiveDays::plus);

        assertThat(all.days()).hasSize(91);
        assertThat(all.weeks(NOW)).isEqualTo(13);
        assertThat(all.points(NOW)).as("twelve whole weeks and three days").isEqualTo(87);
        assertThat(all.weeks(NOW.plus(Duration.ofDays(5)))).isEqualTo(12);
        assertThat(all.weeks(NOW.plus(Duration.ofDays(100)))).isZero();
        assertThat(ActiveDays.NONE.weeks(NOW)).isZero();
    }

    private static ActiveDays ago(int days, int points) {
        return ActiveDays.on(NOW.minus(Duration.ofDays(days)), points);
    }
}
