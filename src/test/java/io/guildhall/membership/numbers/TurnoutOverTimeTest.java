package io.guildhall.membership.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Turnout;
import io.guildhall.community.Turnout.Count;
import io.guildhall.community.Turnout.Levels;
import io.guildhall.community.Turnout.Load;
import io.guildhall.community.Turnout.Span;
import io.guildhall.membership.numbers.CommunityNumbers.Figure;
import io.guildhall.membership.numbers.CommunityNumbers.Point;
import io.guildhall.membership.numbers.CommunityNumbers.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TurnoutOverTimeTest {
    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    private Turnout turnout = Turnout.none();

    @Test
    void before_anybody_writes_it_is_nobody_and_compared_with_nothing() {
        assertThat(of(NumbersPeriod.QUARTER))
                .isEqualTo(new Writing(
                        new Figure(0, OptionalInt.empty(), List.of()),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void core_and_active_members_are_for_those_who_run_it_and_set_beside_those_of_then() {
        Span span = new Span(9, OptionalInt.empty());
        Optional<Load> load = Optional.of(new Load(20, 9, 2, 60, 55));
        for (int weeksAgo : new int[] {13, 0}) {
            Levels levels = new Levels(2, weeksAgo == 0 ? 5 : 3, 4, 9, 12);
            Instant at = NOW.minus(Duration.ofDays(7L * weeksAgo));
            turnout = turnout.with(new Count(at, 9, span, span, span, Optional.of(levels), load));
        }

        assertThat(new TurnoutOverTime(turnout, NumbersPeriod.QUARTER, NOW)
                        .writing(true)
                        .regulars())
                .contains(new Figure(7, OptionalInt.of(5), List.of()));
        assertThat(of(NumbersPeriod.QUARTER).regulars()).isEmpty();
        assertThat(of(NumbersPeriod.QUARTER).load()).isEqualTo(load);
    }

    @Test
    void a_period_is_set_beside_the_one_before_it() {
        weeks(20);

        assertThat(of(NumbersPeriod.MONTH).contributors().value()).isEqualTo(120);
        assertThat(of(NumbersPeriod.MONTH).contributors().before()).hasValue(116);
        assertThat(of(NumbersPeriod.QUARTER).contributors().value()).isEqualTo(220);
        assertThat(of(NumbersPeriod.QUARTER).contributors().before()).hasValue(207);
        assertThat(of(NumbersPeriod.QUARTER).days()).hasValue(20);
        assertThat(of(NumbersPeriod.QUARTER).daysBefore()).hasValue(7);
        assertThat(of(NumbersPeriod.YEAR).contributors().before()).isEmpty();
    }

    @Test
    void a_month_and_a_quarter_go_week_by_week_and_a_year_by_four_weeks() {
        weeks(57);

        assertThat(values(NumbersPeriod.MONTH)).containsExactly(53, 54, 55, 56, 57);
        assertThat(values(NumbersPeriod.QUARTER)).hasSize(13).startsWith(45).endsWith(57);
        assertThat(values(NumbersPeriod.YEAR)).hasSize(14).startsWith(105, 109).endsWith(157);
    }

    @Test
    void one_week_is_no_course() {
        weeks(1);

        assertThat(values(NumbersPeriod.QUARTER)).isEmpty();
    }

    private List<Integer> values(NumbersPeriod period) {
        return of(period).contributors().course().stream().map(Point::value).toList();
    }

    private Writing of(NumbersPeriod period) {
        return new TurnoutOverTime(turnout, period, NOW).writing(false);
    }

    /** In week number n there were n people, in its month 100 + n, in its quarter 200 + n. */
    private void weeks(int number) {
        for (int n = 1; n <= number; n++) {
            turnout = turnout.with(new Count(
                    NOW.minus(Duration.ofDays(7L * (number - n))),
                    n,
                    new Span(100 + n, OptionalInt.empty()),
                    new Span(200 + n, OptionalInt.of(n)),
                    new Span(300 + n, OptionalInt.empty())));
        }
    }
}
