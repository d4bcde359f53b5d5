package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criteria;
import java.util.Arrays;

/** Pairs that grow, one taker after the other. */
final class Found implements Row.Each {
    private static final int FIRST = 1 << 10;

    private final int most;
    private final int[] start;
    private final int[] next;
    private final int[] fits;
    private int[] givers = new int[FIRST];
    private int[] points = new int[FIRST];
    private int size;
    private int begun;
    private long left;

    Found(int takers, int givers, int most) {
        this.most = most;
        start = new int[takers + 1];
        next = new int[takers];
        fits = new int[givers];
    }

    @Override
    public void found(int giver, int score) {
        if (size == givers.length) {
            int more = size + (size >> 1);
            givers = Arrays.copyOf(givers, more);
            points = Arrays.copyOf(points, more);
        }
        fits[giver]++;
        givers[size] = giver;
        points[size] = score;
        size++;
    }

    /** The pairs of a taker are complete. */
    void end(int taker) {
        int count = size - begun;
        next[taker] = -1;
        long[] keys = new long[count];
        for (int each = 0; each < count; each++) {
            // Most points first, and of equals the lower giver.
            keys[each] = ((long) (Criteria.POINTS - points[begun + each]) << Integer.SIZE) | givers[begun + each];
        }
        if (count > most) {
            Arrays.sort(keys);
            left += count - most;
            next[taker] = Criteria.POINTS - (int) (keys[most] >>> Integer.SIZE);
            keys = Arrays.copyOf(keys, most);
        }
        size = begun + keys.length;
        for (int each = 0; each < keys.length; each++) {
            keys[each] = keys[each] << Integer.SIZE | keys[each] >>> Integer.SIZE;
        }
        Arrays.sort(keys);
        for (int each = 0; each < keys.length; each++) {
            givers[begun + each] = (int) (keys[each] >>> Integer.SIZE);
            points[begun + each] = Criteria.POINTS - (int) keys[each];
        }
        begun = size;
        start[taker + 1] = size;
    }

    Pairable pairable() {
        return new Pairable(start, Arrays.copyOf(givers, size), Arrays.copyOf(points, size), left, next, fits);
    }
}
