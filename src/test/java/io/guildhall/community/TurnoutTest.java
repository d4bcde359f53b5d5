package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Turnout.Count;
import io.guildhall.community.Turnout.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TurnoutTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");

    @Test
    void a_week_has_one_count_the_last_one() {
        Turnout turnout = Turnout.none()
                .with(count(MONDAY.minusSeconds(1), 1))
                .with(count(MONDAY, 2))
                .with(count(MONDAY.plus(Duration.ofDays(7)).minusSeconds(1), 3));

        assertThat(turnout.counts()).extracting(Count::week).containsExactly(3, 1);
    }

    @Test
    void thirteen_months_are_kept_so_that_a_year_ago_is_known() {
        Turnout turnout = Turnout.none();
        Instant last = MONDAY;
        for (int week = 0; week < 100; week++) {
            last = MONDAY.plus(Duration.ofDays(7L * week));
            turnout = turnout.with(count(last, week + 1));
        }

        assertThat(turnout.counts()).hasSize(Turnout.WEEKS);
        assertThat(turnout.newest()).map(Count::week).contains(100);
        assertThat(turnout.about(last.minus(Duration.ofDays(365))).map(Count::week))
                .contains(48);
    }

    @Test
    void a_moment_that_no_count_is_near_of_is_not_known() {
        Turnout turnout = Turnout.none().with(count(MONDAY, 1));

        assertThat(turnout.about(MONDAY.plus(Duration.ofDays(4)))).isPresent();
        assertThat(turnout.about(MONDAY.minus(Duration.ofDays(4)))).isPresent();
        assertThat(turnout.about(MONDAY.plus(Duration.ofDays(5)))).isEmpty();
    }

    @Test
    void after_a_year_without_anybody_nothing_is_left() {
        Turnout turnout = Turnout.none().with(count(MONDAY, 1)).with(count(MONDAY.plus(Duration.ofDays(400)), 0));

        assertThat(turnout).isEqualTo(Turnout.none());
    }

    private static Count count(Instant at, int people) {
        Span span = new Span(people, OptionalInt.empty());
        return new Count(at, people, span, span, span);
    }
}
