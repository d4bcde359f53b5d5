package io.guildhall.kernel.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * One {@code COLUMN IN (?, …)}. Its length is rounded up by repeating the last value, so that databases meet few different
 * statements.
 */
public record In(String criteria, List<Object> values) {
    /** Some databases take no more values than this, give or take. */
    public static final int MAX = 500;

    private static final int[] LENGTHS = {1, 2, 5, 10, 25, 50, 100, 250, MAX};

    public In {
        values = List.copyOf(values);
    }

    /** As many conditions as are needed to ask for every value; none for no value. */
    public static List<In> chunks(String column, Collection<?> values) {
        List<Object> all = new ArrayList<>(values);
        List<In> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MAX) {
            chunks.add(of(column, all.subList(from, Math.min(all.size(), from + MAX))));
        }
        return chunks;
    }

    private static In of(String column, List<Object> values) {
        List<Object> padded = new ArrayList<>(values);
        while (padded.size() < roundedUp(values.size())) {
            padded.add(values.get(values.size() - 1));
        }
        return new In(column + " IN (" + String.join(", ", Collections.nCopies(padded.size(), "?")) + ")", padded);
    }

    private static int roundedUp(int size) {
        for (int length : LENGTHS) {
            if (length >= size) {
                return length;
            }
        }
        return MAX;
    }

    /** The parameters of a statement: some that come first, then these. */
    public Object[] after(Object... first) {
        List<Object> parameters = new ArrayList<>(List.of(first));
        parameters.addAll(values);
        return parameters.toArray();
    }
}
