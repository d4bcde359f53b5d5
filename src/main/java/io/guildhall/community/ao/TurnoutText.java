package io.guildhall.community.ao;

import io.guildhall.community.Turnout;
import io.guildhall.community.Turnout.Count;
import io.guildhall.community.Turnout.Levels;
import io.guildhall.community.Turnout.Load;
import io.guildhall.community.Turnout.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A turnout as a column keeps it: a line for each count, short, because every macro reads it. {@code 498624 7 12 20/3 31/14} is the hour since the
 * epoch, the people of a week, and of a month, a quarter and a year, each with the median of days where there is one. Where they are known,
 * {@code L3/5/10/12/40} follows, the levels with the points of the core, and {@code W20/12/3/55/62}, the load.
 */
final class TurnoutText {
    private TurnoutText() {}

    static String of(Turnout turnout) {
        return turnout.counts().stream().map(TurnoutText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Count count) {
        return String.join(
                        " ",
                        Long.toString(
                                Duration.ofMillis(count.at().toEpochMilli()).toHours()),
                        Integer.toString(count.week()),
                        text(count.month()),
                        text(count.quarter()),
                        text(count.year()))
                + count.levels()
                        .map(each -> numbers(
                                " L",
                                each.core(),
                                each.active(),
                                each.occasional(),
                                each.peripheral(),
                                each.corePoints()))
                        .orElse("")
                + count.load()
                        .map(each -> numbers(" W", each.members(), each.people(), each.half(), each.two(), each.gini()))
                        .orElse("");
    }

    private static String numbers(String sign, int... numbers) {
        return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining("/", sign, ""));
    }

    private static String text(Span span) {
        return span.people() + (span.days().isPresent() ? "/" + span.days().getAsInt() : "");
    }

    static Turnout read(String lines) {
        return new Turnout(lines.lines().map(TurnoutText::count).toList());
    }

    private static Count count(String line) {
        String[] parts = line.split(" ", -1);
        return new Count(
                Instant.EPOCH.plus(Duration.ofHours(Long.parseLong(parts[0]))),
                Integer.parseInt(parts[1]),
                span(parts[2]),
                span(parts[3]),
                span(parts[4]),
                numbers(parts, "L").map(each -> new Levels(each[0], each[1], each[2], each[3], each[4])),
                numbers(parts, "W").map(each -> new Load(each[0], each[1], each[2], each[3], each[4])));
    }

    private static Optional<int[]> numbers(String[] parts, String sign) {
        return Stream.of(parts)
                .filter(part -> part.startsWith(sign))
                .map(part -> Stream.of(part.substring(1).split("/"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .findFirst();
    }

    private static Span span(String part) {
        int slash = part.indexOf('/');
        return slash < 0
                ? new Span(Integer.parseInt(part), OptionalInt.empty())
                : new Span(
                        Integer.parseInt(part.substring(0, slash)),
                        OptionalInt.of(Integer.parseInt(part.substring(slash + 1))));
    }
}
