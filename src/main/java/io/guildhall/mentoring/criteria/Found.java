package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criteria;
import java.util.Arrays;

/** Pairs that grow, one taker after the other. A pair takes six bytes, as a round may have ten million. */
final class Found implements Row.Each {
    private final int most;
    private final int[][] givers;
    private final short[][] points;
    private final int[] next;
    private final int[] fits;
    private final int[] row;
    private final short[] rowPoints;
    private int size;
    private long left;

    Found(int takers, int givers, int most) {
        this.most = most;
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
        if (size > most) {
            leaveOut(taker);
        }
        givers[taker] = Arrays.copyOf(row, size);
        points[taker] = Arrays.copyOf(rowPoints, size);
        size = 0;
    }

    /** Keeps those with most points, and of equals the lower givers. */
    private void leaveOut(int taker) {
        int[] with = new int[Criteria.POINTS + 1];
        for (int at = 0; at < size; at++) {
            with[rowPoints[at]]++;
        }
        int least = Criteria.POINTS;
        int more = 0;
        while (more + with[least] < most) {
            more += with[least--];
        }
        int equal = most - more;
        int kept = 0;
        int best = -1;
        for (int at = 0; at < size; at++) {
            if (rowPoints[at] > least || rowPoints[at] == least && equal-- > 0) {
                row[kept] = row[at];
                rowPoints[kept++] = rowPoints[at];
            } else {
                best = Math.max(best, rowPoints[at]);
            }
        }
        left += size - kept;
        next[taker] = best;
        size = kept;
    }

    Pairable pairable() {
        return new Pairable(givers, points, left, next, fits);
    }
}
