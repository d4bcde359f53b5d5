package io.guildhall.mentoring.criteria;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The different values that a trait has among the givers, and which of them each giver has. */
final class Kinds {
    private final int[] values;
    private final int[] of;

    private Kinds(int[] values, int[] of) {
        this.values = values;
        this.of = of;
    }

    static Kinds of(int[] each) {
        int[] values = Arrays.stream(each).distinct().sorted().toArray();
        return new Kinds(
                values,
                IntStream.of(each)
                        .map(value -> Arrays.binarySearch(values, value))
                        .toArray());
    }

    /** How many different values there are. */
    int size() {
        return values.length;
    }

    /** Says something of each value. */
    void say(int[] said, IntUnaryOperator what) {
        for (int kind = 0; kind < values.length; kind++) {
            said[kind] = what.applyAsInt(values[kind]);
        }
    }

    /** Which value a giver has. */
    int of(int giver) {
        return of[giver];
    }
}
