package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criteria;
import java.util.Arrays;

/** Pairs that grow, one taker after the other. A pair takes six bytes, as a round may have ten million. */
final class Found implements Row.Each {
    private final int most;
    private final long all;
    private final int[][] givers;
    private final short[][] points;
    private final int[] next;
    private final int[] fits;
    private final int[] row;
    private final short[] rowPoints;
    private int size;
    private long left;
    private long kept;

    /**
     * For so many people.
     *
     * @param most how many pairs of each taker are kept
     * @param all how many may be kept of all takers together, in which case a taker's part may be more
     */
    Found(int takers, int givers, int most, long all) {
        this.most = most;
        this.all = all;
        this.givers = new int[takers][];
        points = new short[takers][];
        next = new int[takers];
        fits = new int[givers];
        row = new int[givers];
        rowPoints = new short[givers];
    }

    @Override
    public void found(int giver, int score) {
        fits[giver]++;
        row[size] = giver;
        rowPoints[size] = (short) score;
        size++;
    }

    /** The pairs of a taker are complete; they came by giver. */
    void end(int taker) {
        next[taker] = -1;
        int part = (int) Math.max(most, Math.min(size, (all - kept) / (givers.length - taker)));
        if (size > part) {
            leaveOut(taker, part);
        }
        kept += size;
        givers[taker] = Arrays.copyOf(row, size);
        points[taker] = Arrays.copyOf(rowPoints, size);
        size = 0;
    }

    /** Keeps those with most points, and of equals the lower givers. */
    private void leaveOut(int taker, int part) {
        int[] with = new int[Criteria.POINTS + 1];
        for (int at = 0; at < size; at++) {
            with[rowPoints[at]]++;
        }
        int least = Criteria.POINTS;
        int more = 0;
        while (more + with[least] < part) {
            more += with[least--];
        }
        int equal = part - more;
        int stay = 0;
        int best = -1;
        for (int at = 0; at < size; at++) {
            if (rowPoints[at] > least || rowPoints[at] == least && equal-- > 0) {
                row[stay] = row[at];
                rowPoints[stay++] = rowPoints[at];
            } else {
                best = Math.max(best, rowPoints[at]);
            }
        }
        left += size - stay;
        next[taker] = best;
        size = stay;
    }

    Pairable pairable() {
        return new Pairable(givers, points, left, next, fits);
    }
}
