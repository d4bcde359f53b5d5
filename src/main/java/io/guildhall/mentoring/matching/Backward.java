package io.guildhall.mentoring.matching;

import java.util.Arrays;
import java.util.Optional;

/**
 * The search of {@link MentorMatcher} from its other end: from free places to the mentors from whom they can be reached. Where few places are left one
 * side would have to look at half of all pairs; two that come towards each other look at few (T. A. J. Nicholson, "Finding the shortest route between two
 * points in a network", 1966; I. Pohl, "Bi-directional search", 1971). It is only for graphs in which everybody wants one mentor.
 *
 * <p>Prices move as far as both sides have looked. Let {@code f} and {@code b} be how far somebody is from the root and from an end, each at most what its side
 * has looked at, {@code F} and {@code B}, which make up the length {@code F + B} of the best chain. Then {@code f − b} grows along a pair by no more than its
 * length {@code c}: only if {@code f < F} at its one end and {@code b < B} at its other can both grow, and then by no more than {@code F + B − f − b}, where
 * {@code f + c + b} is at least {@code F + B}. Along the chain it grows by just its length. A mentor's price changes by {@code (F − f) + b}, so that a place that is
 * free costs what it did.
 */
final class Backward {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NONE = -1;

    /** How far it is from a mentor to an end, as far as this has looked; at first, and where it has not, without end. */
    final long[] distance;

    private final Assignment assignment;
    private final MentorGraph graph;
    private final int mentors;

    /** What must be known of all pairs; made when it is needed for the first time, which in most graphs is never. */
    private Optional<Pairs> known = Optional.empty();

    private final Nearest nearest;

    /** Who would move from a mentor, and to whom, for the sake of the shortest chain; nobody where a place is free. */
    private final int[] moves;

    private final int[] next;
    private final int[] reached;
    private int reachedSize;

    private boolean begun;
    private int scanned;

    /** Mentees may also end a chain by giving up their seats. Nobody's price is lower than this, so that no such end is nearer. */
    private long most;

    Backward(Assignment assignment) {
        this.assignment = assignment;
        graph = assignment.graph;
        mentors = graph.mentors();
        distance = new long[mentors];
        Arrays.fill(distance, FAR);
        nearest = new Nearest(distance);
        moves = new int[mentors];
        next = new int[mentors];
        reached = new int[mentors];
    }

    /** The pairs of mentor {@code m}, as mentees and worths: those from {@code starts[m]} on, before {@code starts[m + 1]}. */
    private record Pairs(int[] starts, int[] mentees, long[] worths) {
        static Pairs of(MentorGraph graph) {
            Pairs pairs = new Pairs(new int[graph.mentors() + 1], new int[graph.pairs()], new long[graph.pairs()]);
            for (int pair = 0; pair < graph.pairs(); pair++) {
                pairs.starts[graph.mentor(pair) + 1]++;
            }
            Arrays.parallelPrefix(pairs.starts, Integer::sum);
            int[] next = pairs.starts.clone();
            for (int mentee = 0; mentee < graph.mentees(); mentee++) {
                for (int pair = graph.start(mentee); pair < graph.start(mentee + 1); pair++) {
                    int at = next[graph.mentor(pair)]++;
                    pairs.mentees[at] = mentee;
                    pairs.worths[at] = graph.worth(pair) + graph.first(mentee);
                }
            }
            return pairs;
        }
    }

    /**
     * Begins at the free places.
     *
     * @param limit nothing farther is looked for
     */
    void begin(long limit) {
        known = known.or(() -> Optional.of(Pairs.of(graph)));
        begun = true;
        scanned = 0;
        most = limit;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            if (assignment.count[mentee] > 0) {
                most = Math.min(most, assignment.menteePrice[mentee]);
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            long rise = assignment.rise(mentor);
            if (rise < most) {
                reach(mentor, rise, NONE, NONE);
            }
        }
    }

    boolean isBegun() {
        return begun;
    }

    /** How far this has looked: whoever is nearer to an end is known. */
    long radius() {
        return !begun ? 0 : nearest.isEmpty() ? most : Math.min(most, distance[nearest.first()]);
    }

    /** Whether this can go on, and has looked at fewer pairs than the other side. */
    boolean isBehind(int others) {
        return begun && scanned < others && radius() < most;
    }

    /**
     * Goes on by one mentor.
     *
     * @param from how far the root is from a mentor
     * @param limit how long the best chain is that is known
     * @return where the best chain goes by that is shorter, or nobody
     */
    int look(long[] from, long limit) {
        Pairs pairs = known.orElseThrow();
        int mentor = nearest.take();
        int meeting = NONE;
        long shortest = Math.min(limit, most);
        long best = limit;
        long far = distance[mentor] + assignment.mentorPrice[mentor];
        scanned += pairs.starts[mentor + 1] - pairs.starts[mentor];
        for (int at = pairs.starts[mentor]; at < pairs.starts[mentor + 1]; at++) {
            int mentee = pairs.mentees[at];
            long farther = far + assignment.menteePrice[mentee] - pairs.worths[at];
            if (farther < shortest && assignment.count[mentee] > 0) {
                int leaves = assignment.rows.mentor[assignment.pairAt[assignment.seatOf[mentee]]];
                if (farther < distance[leaves]) {
                    reach(leaves, farther, mentee, mentor);
                    if (from[leaves] < best - farther) {
                        best = from[leaves] + farther;
                        meeting = leaves;
                    }
                }
            }
        }
        return meeting;
    }

    private void reach(int mentor, long far, int mentee, int to) {
        if (distance[mentor] == FAR) {
            reached[reachedSize++] = mentor;
        }
        distance[mentor] = far;
        moves[mentor] = mentee;
        next[mentor] = to;
        nearest.put(mentor);
    }

    /**
     * Where the chain ends that goes by a mentor; from there on it is written down as the other side does. It does not come back to a mentor by whom it went
     * before: that one would have been known to both sides sooner, and the chain by there is no longer.
     *
     * @param pairTo by which pair a mentor is reached
     * @param menteeTo of which mentee
     */
    int follow(int meeting, int[] pairTo, int[] menteeTo) {
        int mentor = meeting;
        while (distance[mentor] != FAR && next[mentor] != NONE) {
            int mentee = moves[mentor];
            mentor = next[mentor];
            menteeTo[mentor] = mentee;
            pairTo[mentor] = assignment.rows.pairWith(mentee, mentor);
        }
        return mentor;
    }

    /** Makes all mentors dearer by what the chain is longer than the other side has looked, but those near an end only by how far they are from there. */
    void movePrices(int root, long rest) {
        assignment.menteePrice[root] -= rest;
        for (int mentor = 0; mentor < mentors; mentor++) {
            assignment.makeDearer(mentor, Math.min(distance[mentor], rest));
        }
    }

    void forget() {
        if (begun) {
            for (int at = 0; at < reachedSize; at++) {
                distance[reached[at]] = FAR;
            }
            reachedSize = 0;
            nearest.clear();
            begun = false;
        }
    }
}
