package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Mentors with places, mentees who want one mentor or several, and the pairs that may be formed of them, each at most once. It is the same for the same
 * pairs in any order: they are kept by mentee, and for each mentee by mentor. Whoever numbers people settles thereby who comes first where two choices
 * are worth the same.
 *
 * <p>Besides the worth of pairs two things may count. A mentee may be worth more with a first mentor than with any further one ({@link #withFirsts}), and
 * each further place of the same mentor may cost more than the one before ({@link #withEvenness}).
 */
public final class MentorGraph {
    /** All worths together stay below this, so that no sum in the search leaves a long. */
    static final long MOST = Long.MAX_VALUE / 8;

    private final int[] places;
    private final int[] demands;

    /** The pairs of mentee {@code i} are those from {@code starts[i]} on, before {@code starts[i + 1]}. */
    private final int[] starts;

    final int[] mentors;
    final long[] worths;

    /** What the pairs of each mentee are worth at most, and at least; 0 for somebody without any. */
    final long[] most;

    final long[] least;
    private final long[] firsts;
    private final long evenness;

    /**
     * A graph without firsts and evenness.
     *
     * @param places how many each mentor may have, at least 1
     * @param demands how many mentors each mentee may have, at least 1
     * @throws IllegalArgumentException if a pair names somebody who is not there or comes twice
     * @throws ArithmeticException if worths are so large that a sum might not fit into a long
     */
    public MentorGraph(int[] places, int[] demands, MentorPairs pairs) {
        this.places = checked(places);
        this.demands = checked(demands);
        for (int at = 0; at < pairs.size(); at++) {
            if (isNot(pairs.mentor(at), places.length) || isNot(pairs.mentee(at), demands.length)) {
                throw new IllegalArgumentException("pair of " + pairs.mentor(at) + " and " + pairs.mentee(at));
            }
        }
        starts = new int[demands.length + 1];
        mentors = new int[pairs.size()];
        worths = new long[pairs.size()];
        if (isSorted(pairs)) {
            take(pairs);
        } else {
            sort(pairs);
        }
        most = new long[demands.length];
        least = new long[demands.length];
        span();
        firsts = new long[0];
        evenness = 0;
        checkSums();
    }

    /**
     * A graph in which everybody has one place and wants one, from what this keeps, which is not looked at. Twice the worth of two pairs must fit into a long;
     * what all are worth together need not, as long as nobody adds that up.
     */
    MentorGraph(int people, int[] starts, int[] mentors, long[] worths) {
        places = new int[people];
        Arrays.fill(places, 1);
        demands = places;
        this.starts = starts;
        this.mentors = mentors;
        this.worths = worths;
        most = new long[people];
        least = new long[people];
        span();
        firsts = new long[0];
        evenness = 0;
    }

    private MentorGraph(MentorGraph like, long[] firsts, long evenness) {
        places = like.places;
        demands = like.demands;
        starts = like.starts;
        mentors = like.mentors;
        worths = like.worths;
        most = like.most;
        least = like.least;
        this.firsts = firsts;
        this.evenness = evenness;
        checkSums();
    }

    /**
     * The same, where a first mentor is worth so much more for each mentee.
     *
     * @param more nothing or more for each mentee
     */
    public MentorGraph withFirsts(long[] more) {
        if (more.length != demands.length || Arrays.stream(more).anyMatch(one -> one < 0)) {
            throw new IllegalArgumentException("firsts of " + demands.length + ": " + more.length);
        }
        return new MentorGraph(this, more.clone(), evenness);
    }

    /** The same, where the second place of each mentor costs {@code cost}, the third twice that, and so on: those with few come before those with many. */
    public MentorGraph withEvenness(long cost) {
        if (cost < 0) {
            throw new IllegalArgumentException("evenness of " + cost);
        }
        return new MentorGraph(this, firsts, cost);
    }

    private static int[] checked(int[] counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("a place or a wish for none");
        }
        return counts.clone();
    }

    private static boolean isNot(int person, int people) {
        return person < 0 || person >= people;
    }

    /** Whether pairs are as this keeps them, so that nothing needs to be moved. */
    private static boolean isSorted(MentorPairs pairs) {
        for (int at = 1; at < pairs.size(); at++) {
            if (pairs.mentee(at) < pairs.mentee(at - 1)
                    || pairs.mentee(at) == pairs.mentee(at - 1) && pairs.mentor(at) <= pairs.mentor(at - 1)) {
                return false;
            }
        }
        return true;
    }

    private void take(MentorPairs pairs) {
        for (int at = 0; at < pairs.size(); at++) {
            starts[pairs.mentee(at) + 1]++;
            mentors[at] = pairs.mentor(at);
            worths[at] = pairs.worth(at);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    /** By mentor, then, keeping that order, by mentee: two passes of counting, no comparison. */
    private void sort(MentorPairs pairs) {
        int[] from = new int[places.length + 1];
        for (int at = 0; at < pairs.size(); at++) {
            from[pairs.mentor(at) + 1]++;
            starts[pairs.mentee(at) + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] byMentor = new int[pairs.size()];
        for (int at = 0; at < pairs.size(); at++) {
            byMentor[from[pairs.mentor(at)]++] = at;
        }
        int[] next = starts.clone();
        for (int at : byMentor) {
            int to = next[pairs.mentee(at)]++;
            mentors[to] = pairs.mentor(at);
            worths[to] = pairs.worth(at);
            if (to > starts[pairs.mentee(at)] && mentors[to - 1] == mentors[to]) {
                throw new IllegalArgumentException(
                        "pair of " + pairs.mentor(at) + " and " + pairs.mentee(at) + " twice");
            }
        }
    }

    private void span() {
        for (int mentee = 0; mentee < most.length; mentee++) {
            int end = starts[mentee + 1];
            long highest = starts[mentee] == end ? 0 : worths[starts[mentee]];
            long lowest = highest;
            for (int pair = starts[mentee]; pair < end; pair++) {
                highest = Math.max(highest, worths[pair]);
                lowest = Math.min(lowest, worths[pair]);
            }
            most[mentee] = highest;
            least[mentee] = lowest;
        }
    }

    /** A choice has at most as many pairs as there are places, or wishes, or pairs; and nobody's price exceeds the greatest worth. */
    private void checkSums() {
        long greatest = 0;
        for (int mentee = 0; mentee < most.length; mentee++) {
            greatest = Math.max(greatest, Math.max(Math.absExact(most[mentee]), Math.absExact(least[mentee])));
        }
        greatest = Math.addExact(greatest, Arrays.stream(firsts).max().orElse(0));
        greatest = Math.addExact(greatest, Math.multiplyExact(evenness, (long)
                Arrays.stream(places).max().orElse(0)));
        if (greatest > MOST / Math.max(1, mostPairs())) {
            throw new ArithmeticException("worths up to " + greatest + " for " + mostPairs() + " pairs");
        }
    }

    /** No choice has more pairs. */
    public long mostPairs() {
        long offered = Arrays.stream(places).asLongStream().sum();
        long wanted = Arrays.stream(demands).asLongStream().sum();
        return Math.min(pairs(), Math.min(offered, wanted));
    }

    /** How many mentors there are. */
    public int mentors() {
        return places.length;
    }

    /** How many mentees there are. */
    public int mentees() {
        return demands.length;
    }

    /** How many pairs may be formed. */
    public int pairs() {
        return mentors.length;
    }

    /** How many mentees a mentor may have. */
    public int places(int mentor) {
        return places[mentor];
    }

    /** How many mentors a mentee may have. */
    public int demand(int mentee) {
        return demands[mentee];
    }

    /** The first pair of a mentee; for the number after the last mentee, the number of pairs. */
    public int start(int mentee) {
        return starts[mentee];
    }

    /** The mentor of a pair. */
    public int mentor(int pair) {
        return mentors[pair];
    }

    /** Copies the pairs of a mentee to the places from {@code to} on. */
    void copyRow(int mentee, int[] toMentors, long[] toWorths, int to) {
        int from = starts[mentee];
        int size = starts[mentee + 1] - from;
        System.arraycopy(mentors, from, toMentors, to, size);
        System.arraycopy(worths, from, toWorths, to, size);
    }

    /** The number of the pair of a mentee and a mentor, which must be one. */
    int pairOf(int mentee, int mentor) {
        return Arrays.binarySearch(mentors, starts[mentee], starts[mentee + 1], mentor);
    }

    /** What a pair is worth, if it is the mentee's first, without what that adds. */
    public long worth(int pair) {
        return worths[pair];
    }

    /** How much more the first mentor of a mentee is worth. */
    public long first(int mentee) {
        return firsts.length == 0 ? 0 : firsts[mentee];
    }

    /** What each further place of a mentor costs more than the one before. */
    public long evenness() {
        return evenness;
    }
}
