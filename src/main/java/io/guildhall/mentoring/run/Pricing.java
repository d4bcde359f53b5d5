package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Row;
import java.util.Arrays;

/**
 * Looks among the pairs that the engine never saw for those that are worth more than the prices it found: with them something better might be had
 * (column generation: L. R. Ford and D. R. Fulkerson, 1958; P. C. Gilmore and R. E. Gomory, 1961). Where there are none, the prices prove the choice
 * against every pair that is allowed.
 *
 * <p>Whoever has left out none is passed by, and whoever could not gain by the best one that was left out, were its giver for nothing.
 */
final class Pricing {
    private static final int FIRST = 64;

    private final Entrants entrants;
    private final Added added;
    private final Gain gain;
    private final int most;
    private int taker;
    private int bound;
    private long[] found = new long[FIRST];
    private long[] gains = new long[FIRST];
    private int size;

    /**
     * A search.
     *
     * @param most how many pairs of a taker are added at most, those that gain most
     */
    Pricing(Entrants entrants, Added added, Gain gain, int most) {
        this.entrants = entrants;
        this.added = added;
        this.gain = gain;
        this.most = most;
    }

    /** How many pairs were left out that gain by the prices; they are added. */
    int run() {
        int count = 0;
        Row row = entrants.weighing.rows();
        for (int each = 0; each < entrants.wishes.length; each++) {
            taker = each;
            bound = added.next(each);
            if (bound >= 0 && entrants.wishes[each] > 0 && gain.most(each, bound) > 0) {
                size = 0;
                row.open(each);
                row.allowed(giver -> entrants.places[giver] > 0 && gain.of(taker, giver, bound) > 0, this::found);
                row.close();
                count += add();
            }
        }
        return count;
    }

    private void found(int giver, int points) {
        long more = gain.of(taker, giver, points);
        if (more > 0 && !added.has(taker, giver) && !entrants.pinned.contains(new Two(giver, taker))) {
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
                gains = Arrays.copyOf(gains, 2 * size);
            }
            found[size] = Added.packed(giver, points);
            gains[size] = more;
            size++;
        }
    }

    private int add() {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(gains, size);
        Arrays.sort(sorted);
        long least = sorted[Math.max(0, size - most)];
        int count = 0;
        long[] best = new long[size];
        for (int each = 0; each < size; each++) {
            if (gains[each] >= least && count < most) {
                best[count++] = found[each];
            }
        }
        added.add(taker, Arrays.copyOf(best, count));
        return count;
    }

    /** What somebody could gain at the prices. */
    interface Gain {
        /** How much more a pair is worth than its prices, or more than that; nothing or less where it is not. */
        long of(int taker, int giver, int points);

        /** The most that the taker could gain by any pair of so many points. */
        long most(int taker, int points);
    }
}
