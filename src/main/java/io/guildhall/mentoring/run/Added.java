package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Pairable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The pairs of each taker that the engine looks at: those that were kept when they were weighed, and those that turned out to matter too. */
final class Added {
    private final Pairable kept;
    private final Map<Integer, long[]> more = new HashMap<>();

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
        int from = kept.start()[taker];
        int count = kept.start()[taker + 1] - from;
        long[] others = more.getOrDefault(taker, new long[0]);
        long[] all = Arrays.copyOf(others, others.length + count);
        for (int each = 0; each < count; each++) {
            all[others.length + each] = packed(kept.givers()[from + each], kept.points()[from + each]);
        }
        if (others.length > 0) {
            Arrays.sort(all);
        }
        return all;
    }

    /** The most points of a pair that was left out at first; below zero where none was. */
    int next(int taker) {
        return kept.next()[taker];
    }

    boolean has(int taker, int giver) {
        return Arrays.binarySearch(kept.givers(), kept.start()[taker], kept.start()[taker + 1], giver) >= 0
                || Arrays.stream(more.getOrDefault(taker, new long[0])).anyMatch(each -> giver(each) == giver);
    }

    /** Adds pairs that are not there yet. */
    void add(int taker, long[] pairs) {
        long[] before = more.getOrDefault(taker, new long[0]);
        long[] all = Arrays.copyOf(before, before.length + pairs.length);
        System.arraycopy(pairs, 0, all, before.length, pairs.length);
        more.put(taker, all);
    }
}
