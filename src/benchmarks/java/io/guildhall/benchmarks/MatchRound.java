package io.guildhall.benchmarks;

import io.guildhall.mentoring.matching.MentorCheck;
import io.guildhall.mentoring.matching.MentorGraph;
import io.guildhall.mentoring.matching.MentorMatching;
import io.guildhall.mentoring.matching.MentorPairs;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/**
 * A made-up round of mentoring, in which most pairs count and then the sum of scores.
 *
 * @param pairs with scores
 */
record MatchRound(int[] places, int[] demands, MentorPairs pairs) {
    /** How many pairs are formed, and what their scores add up to. */
    record Result(long matched, long total) {}

    /** As many mentors as mentees, and every pair. */
    static MatchRound dense(int people, int range, long seed) {
        Random random = new Random(seed);
        MentorPairs pairs = new MentorPairs();
        for (int mentee = 0; mentee < people; mentee++) {
            for (int mentor = 0; mentor < people; mentor++) {
                pairs.add(mentor, mentee, 1 + random.nextInt(range));
            }
        }
        return new MatchRound(filled(people, 1), filled(people, 1), pairs);
    }

    /** So many mentees with {@code candidates} mentors each, of whom each has {@code capacity} places; as many places as mentees. */
    static MatchRound sparse(int mentees, int candidates, int capacity, int range, long seed) {
        Random random = new Random(seed);
        int mentors = mentees / capacity;
        MentorPairs pairs = new MentorPairs();
        for (int mentee = 0; mentee < mentees; mentee++) {
            BitSet chosen = new BitSet();
            while (chosen.cardinality() < candidates) {
                chosen.set(random.nextInt(mentors));
            }
            for (int mentor = chosen.nextSetBit(0); mentor >= 0; mentor = chosen.nextSetBit(mentor + 1)) {
                pairs.add(mentor, mentee, 1 + random.nextInt(range));
            }
        }
        return new MatchRound(filled(mentors, capacity), filled(mentees, 1), pairs);
    }

    private static int[] filled(int size, int with) {
        int[] filled = new int[size];
        Arrays.fill(filled, with);
        return filled;
    }

    /** What one pair more is worth: more than scores can differ by. */
    long bonus() {
        long most = 0;
        for (int at = 0; at < pairs.size(); at++) {
            most = Math.max(most, Math.abs(pairs.worth(at)));
        }
        return 1
                + 2
                        * most
                        * Math.min(
                                Arrays.stream(places).sum(),
                                Arrays.stream(demands).sum());
    }

    MentorGraph graph() {
        long bonus = bonus();
        MentorPairs worths = new MentorPairs();
        for (int at = 0; at < pairs.size(); at++) {
            worths.add(pairs.mentor(at), pairs.mentee(at), pairs.worth(at) + bonus);
        }
        return new MentorGraph(places, demands, worths);
    }

    /** The graph where scores are what pairs are worth, for which nothing else needs to be kept. */
    MentorGraph plainGraph() {
        return new MentorGraph(places, demands, pairs);
    }

    /** What ours finds, after its proof was checked. */
    Result ours(MentorGraph graph) {
        MentorMatching best = MentorMatching.best(graph);
        if (!MentorCheck.proves(graph, best)) {
            throw new IllegalStateException("not proved");
        }
        long bonus = bonus();
        long total = 0;
        for (int at = 0; at < best.size(); at++) {
            total += graph.worth(best.pair(at)) - bonus;
        }
        return new Result(best.size(), total);
    }
}
