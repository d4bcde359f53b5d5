package io.guildhall.membership;

import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody brings who joins or asks to join.
 *
 * @param acceptedRules the version of the ground rules that they accept
 * @param answers what they answer to the questions of the community; kept only with a request
 */
public record Entry(OptionalInt acceptedRules, List<GivenAnswer> answers) {
    /** How long an answer may be, in characters. */
    public static final int ANSWER_MAX = 2_000;

    public Entry {
        answers = List.copyOf(answers);
    }

    /** Nothing. */
    public static Entry plain() {
        return new Entry(OptionalInt.empty(), List.of());
    }

    /**
     * One answer.
     *
     * @param question which question, from 1, in the order in which they are asked
     * @param text plain text of at most {@value #ANSWER_MAX} characters; blank is no answer
     */
    public record GivenAnswer(int question, String text) {}
}
