package io.guildhall.match;

import java.util.Arrays;
import java.util.Optional;

/** What counts. Both are one whole number for each pair, so that the most of it is the best of what is meant. */
enum Objective {
    /** As many pairs as there can be, and of all choices with as many the one with the highest sum of scores. */
    COUNT_THEN_SCORE("count-then-score"),

    /** The highest sum of scores, and of all choices with that sum one with most pairs. No pair with a score below 0 is formed. */
    SCORE("score");

    private final String word;

    Objective(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Objective> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /**
     * What pairs with these scores are worth. One pair more outweighs whatever scores can differ by, or one more in a score however many pairs there are.
     *
     * @param mostPairs no choice has more
     * @throws ArithmeticException where that does not fit into a long
     */
    long[] worths(long[] scores, long mostPairs) {
        long highest = Math.max(0, Arrays.stream(scores).max().orElse(0));
        long lowest = Math.min(0, Arrays.stream(scores).min().orElse(0));
        long[] worths = new long[scores.length];
        long pair = this == SCORE
                ? 1
                : Math.addExact(1, Math.multiplyExact(mostPairs, Math.subtractExact(highest, lowest)));
        long factor = this == SCORE ? mostPairs + 1 : 1;
        for (int at = 0; at < scores.length; at++) {
            worths[at] = Math.addExact(Math.multiplyExact(scores[at], factor), pair);
        }
        return worths;
    }
}
