package io.guildhall.recognition.badge;

import java.util.OptionalInt;

/**
 * One thing that a rule asks for.
 *
 * @param least how many there have to be, 1 to {@value #LEAST_MAX}
 * @param months only what happened in the last so many months, 1 to {@value #MONTHS_MAX}; empty for all time
 */
public record Condition(Criterion criterion, int least, OptionalInt months) {
    public static final int LEAST_MAX = 1_000;
    public static final int MONTHS_MAX = 60;

    /** Of all time. */
    public static Condition of(Criterion criterion, int least) {
        return new Condition(criterion, least, OptionalInt.empty());
    }

    /** Whether it is one that can be kept. */
    boolean isSound() {
        return least >= 1
                && least <= LEAST_MAX
                && (months.isEmpty() || months.getAsInt() >= 1 && months.getAsInt() <= MONTHS_MAX);
    }
}
