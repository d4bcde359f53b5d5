package io.guildhall.review;

import io.guildhall.membership.numbers.CommunityNumbers.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A community in the numbers that a review keeps: those of the quarter before it.
 *
 * @param joined how many came
 * @param left how many went
 * @param contributors how many wrote something
 */
public record Headcount(int members, int joined, int left, int contributors) {
    static Headcount of(Tally tally) {
        return new Headcount(
                tally.members().value(),
                tally.joined().value(),
                tally.left().value(),
                tally.writing().contributors().value());
    }

    /** One line, as it is kept. */
    public String text() {
        return members + " " + joined + " " + left + " " + contributors;
    }

    /** Reads what {@link #text} wrote; empty for the empty text. */
    public static Optional<Headcount> parse(String text) {
        List<Integer> numbers = Stream.of(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headcount(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }
}
