package io.guildhall.membership.numbers;

import io.guildhall.community.Turnout;
import io.guildhall.community.Turnout.Count;
import io.guildhall.community.Turnout.Levels;
import io.guildhall.community.Turnout.Span;
import io.guildhall.membership.numbers.CommunityNumbers.Figure;
import io.guildhall.membership.numbers.CommunityNumbers.Point;
import io.guildhall.membership.numbers.CommunityNumbers.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Looks up what was counted of those who write, for one period and the one before. Pure; costs no statement. */
record TurnoutOverTime(Turnout turnout, NumbersPeriod period, Instant now) {
    private static final int WEEKS_OF_A_MONTH = 4;
    private static final int DAYS_OF_A_WEEK = 7;

    /** @param runs whether it is for somebody who runs the community */
    Writing writing(boolean runs) {
        Optional<Span> current = turnout.newest().map(this::span);
        Optional<Span> before = turnout.about(now.minus(period.length())).map(this::span);
        return new Writing(
                new Figure(current.map(Span::people).orElse(0), number(before.map(Span::people)), course()),
                current.map(Span::days).orElse(OptionalInt.empty()),
                before.map(Span::days).orElse(OptionalInt.empty()),
                turnout.newest().flatMap(Count::load),
                turnout.newest().filter(newest -> runs).flatMap(this::regulars));
    }

    private Optional<Figure> regulars(Count newest) {
        Optional<Integer> before =
                turnout.about(now.minus(period.length())).flatMap(Count::levels).map(TurnoutOverTime::regulars);
        return newest.levels().map(levels -> new Figure(regulars(levels), number(before), List.of()));
    }

    private static int regulars(Levels levels) {
        return levels.core() + levels.active();
    }

    private Span span(Count count) {
        return switch (period) {
            case MONTH -> count.month();
            case QUARTER -> count.quarter();
            case YEAR -> count.year();
        };
    }

    /** Week by week; a year by every fourth week, each with the month before it. One week alone is no course. */
    private List<Point> course() {
        List<Point> known = period == NumbersPeriod.YEAR
                ? course(WEEKS_OF_A_MONTH, count -> count.month().people())
                : course(1, Count::week);
        return known.size() > 1 ? known : List.of();
    }

    private List<Point> course(int weeks, ToIntFunction<Count> value) {
        int parts = period.days() / (DAYS_OF_A_WEEK * weeks) + 1;
        Instant last = turnout.newest().map(Count::at).orElse(now);
        return IntStream.range(0, parts)
                .mapToObj(part -> last.minus(Duration.ofDays((long) DAYS_OF_A_WEEK * weeks * (parts - 1 - part))))
                .flatMap(then -> turnout.about(then).stream())
                .distinct()
                .map(count -> new Point(count.at(), value.applyAsInt(count)))
                .toList();
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
