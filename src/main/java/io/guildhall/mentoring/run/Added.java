package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Pairable;
import io.guildhall.mentoring.criteria.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The pairs of each taker that the engine looks at: those that were kept when they were weighed, and those that turned out to matter too. */
final class Added {
    private final Pairable kept;
    private final Map<Integer, long[]> more = new HashMap<>();

    /** Those of the others whom {@link #takeNew} did not tell of. */
    private final Map<Integer, long[]> fresh = new TreeMap<>();

    Added(Pairable kept) {
        this.kept = kept;
    }

    /** A pair with its points as one number; they sort by giver. */
    static long packed(int giver, int points) {
        return (long) giver << Integer.SIZE | points;
    }

    static int giver(long packed) {
        return (int) (packed >>> Integer.SIZE);
    }

    static int points(long packed) {
        return (int) packed;
    }

    /** The pairs of a taker, by giver. */
    long[] of(int taker) {
        int[] givers = kept.givers()[taker];
        short[] points = kept.points()[taker];
        long[] others = more(taker);
        long[] all = Arrays.copyOf(others, others.length + givers.length);
        for (int each = 0; each < givers.length; each++) {
            all[others.length + each] = packed(givers[each], points[each]);
        }
        if (others.length > 0) {
            Arrays.sort(all);
        }
        return all;
    }

    /** Tells of each pair of a taker, in no order. */
    void each(int taker, Row.Each told) {
        int[] givers = kept.givers()[taker];
        short[] points = kept.points()[taker];
        for (int each = 0; each < givers.length; each++) {
            told.found(givers[each], points[each]);
        }
        for (long each : more(taker)) {
            told.found(giver(each), points(each));
        }
    }

    /** The pairs of a taker that were not kept when they were weighed. */
    private long[] more(int taker) {
        return more.getOrDefault(taker, new long[0]);
    }

    /** The most points of a pair that was left out at first; below zero where none was. */
    int next(int taker) {
        return kept.next()[taker];
    }

    boolean has(int taker, int giver) {
        return Arrays.binarySearch(kept.givers()[taker], giver) >= 0
                || Arrays.stream(more(taker)).anyMatch(each -> giver(each) == giver);
    }

    /** Tells once of each pair that was added since this was asked last. */
    void takeNew(BiConsumer<Integer, Long> told) {
        fresh.forEach((taker, pairs) -> {
            for (long each : pairs) {
                told.accept(taker, each);
            }
        });
        fresh.clear();
    }

    /** Adds pairs that are not there yet. */
    void add(int taker, long[] pairs) {
        long[] before = more(taker);
        long[] all = Arrays.copyOf(before, before.length + pairs.length);
        System.arraycopy(pairs, 0, all, before.length, pairs.length);
        more.put(taker, all);
        fresh.merge(taker, pairs, (one, other) -> {
            long[] both = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            return both;
        });
    }
}
