package io.guildhall.mentoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Finds the best choice of a pool that is too large to be searched as a whole. An {@link Auction} guesses prices; the pairs that they make worth a look are
 * searched; at the prices that prove the choice among these, pairs that were left out may be worth more, and join them; and so on until none is (column
 * generation: L. R. Ford and D. R. Fulkerson, 1958; P. C. Gilmore and R. E. Gomory, 1961). So the prices prove the choice against every pair of the pool. Each
 * search begins with the prices of the one before.
 *
 * <p>Not for several threads.
 */
public final class PoolMatcher {
    /** Pairs that gain so many points less than the best at the guessed prices are searched first. */
    private static final int NEAR = 12;

    /** So many of those that join, for each mentee, at a time. */
    private static final int JOINING = 20;

    /** What somebody costs who is not in the pool: more than any pair is worth. */
    private static final long BEYOND = Long.MAX_VALUE / 2;

    private static final int MENTOR = Integer.SIZE;

    private final MentorPool pool;

    /** The pairs that are searched; those of a mentee from {@code starts[mentee]} on, in the order of the row. */
    private final BitSet searched = new BitSet();

    private final int[] starts;

    /** Pairs that are not in the pool, as mentor and points. */
    private final Map<Integer, List<Long>> besides = new HashMap<>();

    private long[] prices;
    private long[] gains = new long[0];

    /** Of this pool, with the guess as the first prices. */
    public PoolMatcher(MentorPool pool) {
        this.pool = pool;
        starts = new int[pool.mentees() + 1];
        for (int mentee = 0; mentee < pool.mentees(); mentee++) {
            starts[mentee + 1] = starts[mentee] + pool.mentors(mentee).length;
        }
        int[] guess = Auction.prices(pool);
        prices = Arrays.stream(guess).mapToLong(this::price).toArray();
        markNear(guess);
    }

    /** A price of the auction, where a class counts less than it is worth. */
    private long price(int points) {
        int aClass = Auction.aClass(pool);
        long classes = aClass == 0 ? 0 : (points + aClass / 2) / aClass;
        return Math.max(0, classes * pool.one + (points - classes * aClass) * pool.point);
    }

    private void markNear(int[] guess) {
        long[] asked = asked(mentor -> guess[mentor]);
        for (int mentee = 0; mentee < pool.mentees(); mentee++) {
            markNear(mentee, asked);
        }
    }

    private void markNear(int mentee, long[] asked) {
        int[] row = pool.mentors(mentee);
        short[] points = pool.points(mentee);
        long best = Long.MIN_VALUE;
        for (int at = 0; at < row.length; at++) {
            best = Math.max(best, points[at] - asked[row[at]]);
        }
        long least = Math.max(best - NEAR, -BEYOND / 2);
        for (int at = 0; at < row.length; at++) {
            if (points[at] - asked[row[at]] >= least) {
                searched.set(starts[mentee] + at);
            }
        }
    }

    /** Prices as the rows know the mentors, so that nothing else need be looked up for each pair. */
    private long[] asked(IntToLongFunction price) {
        return IntStream.range(0, pool.known())
                .map(pool::number)
                .mapToLong(mentor -> mentor < 0 ? BEYOND : price.applyAsLong(mentor))
                .toArray();
    }

    /** Adds a pair that the pool lacks. */
    public void add(int mentor, int mentee, int points) {
        besides.computeIfAbsent(mentee, none -> new ArrayList<>()).add(packed(mentor, points));
    }

    /**
     * The best choice, proved against every pair of the pool and those that were added.
     *
     * @throws IllegalStateException where what was found could not be proved; a bug
     */
    public PoolChoice best() {
        MentorMatching best;
        MentorGraph graph;
        do {
            graph = graph();
            best = MentorMatching.best(graph, prices);
            if (!MentorCheck.proves(graph, best)) {
                throw new IllegalStateException("a choice of mentors that is not proved");
            }
            Arrays.setAll(prices, best.certificate()::mentor);
        } while (join(best.certificate()) > 0);
        return PoolChoice.of(graph, best);
    }

    private MentorGraph graph() {
        MentorPairs pairs = new MentorPairs(searched.cardinality());
        for (int mentee = 0; mentee < pool.mentees(); mentee++) {
            add(mentee, pairs);
        }
        return new MentorGraph(pool.places, pool.demands, pairs)
                .withFirsts(pool.firsts)
                .withEvenness(pool.evenness);
    }

    /** Adds the pairs of a mentee that are searched, by the numbers of the mentors. */
    private void add(int mentee, MentorPairs pairs) {
        List<Long> more = besides.getOrDefault(mentee, List.of());
        int start = starts[mentee];
        int end = starts[mentee + 1];
        int[] row = pool.mentors(mentee);
        short[] points = pool.points(mentee);
        long[] near = new long[searched.get(start, end).cardinality() + more.size()];
        int size = 0;
        for (int pair = searched.nextSetBit(start); pair >= 0 && pair < end; pair = searched.nextSetBit(pair + 1)) {
            near[size++] = packed(pool.number(row[pair - start]), points[pair - start]);
        }
        for (long each : more) {
            near[size++] = each;
        }
        Arrays.sort(near);
        for (long each : near) {
            pairs.add((int) (each >>> MENTOR), mentee, pool.worth((int) each));
        }
    }

    private static long packed(int mentor, int points) {
        return (long) mentor << MENTOR | points;
    }

    /** Lets pairs join that are worth more than their prices, for each mentee those that gain most; how many did. */
    private int join(MentorCertificate proof) {
        long[] asked = asked(mentor -> prices[mentor]);
        int joined = 0;
        for (int mentee = 0; mentee < pool.mentees(); mentee++) {
            long least = proof.mentee(mentee) - pool.firsts[mentee];
            int size = gaining(mentee, least, asked);
            if (size > 0) {
                Arrays.sort(gains, 0, size);
                joined += join(mentee, least + gains[Math.max(0, size - JOINING)], asked);
            }
        }
        return joined;
    }

    /** Of how many pairs of a mentee that are not searched the gain is above zero; they are written down. */
    private int gaining(int mentee, long least, long[] asked) {
        int[] row = pool.mentors(mentee);
        short[] points = pool.points(mentee);
        gains = gains.length < row.length ? new long[row.length] : gains;
        int size = 0;
        for (int at = 0; at < row.length; at++) {
            long gain = pool.worth(points[at]) - asked[row[at]] - least;
            if (gain > 0 && !searched.get(starts[mentee] + at)) {
                gains[size++] = gain;
            }
        }
        return size;
    }

    private int join(int mentee, long least, long[] asked) {
        int[] row = pool.mentors(mentee);
        short[] points = pool.points(mentee);
        int joined = 0;
        for (int at = 0; at < row.length; at++) {
            if (pool.worth(points[at]) - asked[row[at]] >= least && !searched.get(starts[mentee] + at)) {
                searched.set(starts[mentee] + at);
                joined++;
            }
        }
        return joined;
    }
}
