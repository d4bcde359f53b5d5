package io.guildhall.devhost.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void an_interval_begins_at_once_and_keeps_its_steps() {
        Schedule schedule = Schedule.Every.of("1000");

        assertThat(schedule.first(MONDAY_NOON, ZoneOffset.UTC)).contains(MONDAY_NOON);
        assertThat(schedule.next(MONDAY_NOON, MONDAY_NOON.plusMillis(20), ZoneOffset.UTC))
                .contains(MONDAY_NOON.plusMillis(1000));
    }

    @Test
    void steps_that_were_missed_are_not_made_up_for() {
        assertThat(Schedule.Every.of("1000").next(MONDAY_NOON, MONDAY_NOON.plusMillis(5300), ZoneOffset.UTC))
                .contains(MONDAY_NOON.plusMillis(6000));
    }

    @Test
    void a_cron_expression_counts_days_of_the_week_as_quartz_does_in_the_zone_of_the_site() {
        assertThat(Schedule.Timetable.of("0 30 3 ? * 1").first(MONDAY_NOON, BERLIN))
                .as("1 is Sunday")
                .contains(Instant.parse("2026-11-29T02:30:00Z"));
        assertThat(Schedule.Timetable.of("0 0/15 * * * ?").next(MONDAY_NOON, MONDAY_NOON.plusSeconds(1), BERLIN))
                .contains(Instant.parse("2026-11-23T12:15:00Z"));
    }

    @Test
    void a_year_that_is_over_never_comes() {
        assertThat(Schedule.Timetable.of("0 0 3 * * ? 2020").first(MONDAY_NOON, BERLIN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every day",
                "0 0 3 * *",
                "0 0 3 * * *",
                "61 0 3 * * ?",
                "0 0 25 * * ?",
                "0 0 3 ? * ?",
                "0 0 3 * * ? 2020 1"
            })
    void what_quartz_does_not_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.Timetable.of(text))
                .withMessageContaining("\"" + text + "\" is no cron expression as Quartz has them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "1.5", "1s", "0 0 3 * * ?"})
    void what_is_no_interval(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.Every.of(text))
                .withMessageContaining("no number of milliseconds");
    }

    @Test
    void people_read_it_in_words() {
        assertThat(Schedule.Every.of("3600000").words()).isEqualTo("every hour");
        assertThat(Schedule.Every.of("90000").words()).isEqualTo("every 90 seconds");
        assertThat(Schedule.Every.of("200").words()).isEqualTo("every 200 milliseconds");
        assertThat(Schedule.Timetable.of("0 0 3 * * ?").words()).isEqualTo("at 03:00");
    }
}
