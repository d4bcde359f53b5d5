package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Of all prices that prove a choice of mentors and mentees to be the best, those at which every mentor costs least; there is one choice of them that is
 * least for all mentors at once (L. S. Shapley and M. Shubik, "The assignment game I: the core", 1971). A mentor can become cheaper until a place that is
 * taken would not be worth taking, or until somebody who does not have that mentor would rather: of whoever has one, the price rises as the mentor's falls,
 * of whoever has less than wanted it cannot. These bounds are lengths of paths, and the least for everybody the shortest (E. W. Dijkstra 1959), in
 * {@code O(pairs + people · log(people))}.
 */
final class LowestPrices {
    private static final long FAR = Long.MAX_VALUE;

    private final MentorGraph graph;
    private final MentorMatching matching;
    private final MentorCertificate prices;
    private final int mentors;

    /** By how much a mentor, or a mentee by number after the last mentor, costs less or more. */
    private final long[] change;

    private final Nearest nearest;

    /** The chosen pairs of mentor {@code m}, by their places in the matching, are those from {@code ofMentor[m]} on, before {@code ofMentor[m + 1]}. */
    private final int[] ofMentor;

    private final int[] chosen;
    private final int[] menteeAt;

    /** The chosen pairs of a mentee, likewise; they stand together in the matching. */
    private final int[] ofMentee;

    private LowestPrices(MentorGraph graph, MentorMatching matching) {
        this.graph = graph;
        this.matching = matching;
        prices = matching.certificate();
        mentors = graph.mentors();
        change = new long[mentors + graph.mentees()];
        nearest = new Nearest(change);
        ofMentor = new int[mentors + 1];
        ofMentee = new int[graph.mentees() + 1];
        chosen = new int[matching.size()];
        menteeAt = new int[matching.size()];
        index();
    }

    static MentorMatching of(MentorGraph graph, MentorMatching matching) {
        LowestPrices lowest = new LowestPrices(graph, matching);
        lowest.start();
        lowest.spread();
        return lowest.result();
    }

    private void index() {
        int mentee = 0;
        for (int at = 0; at < matching.size(); at++) {
            while (graph.start(mentee + 1) <= matching.pair(at)) {
                mentee++;
            }
            menteeAt[at] = mentee;
            ofMentee[mentee + 1]++;
            ofMentor[graph.mentor(matching.pair(at)) + 1]++;
        }
        Arrays.parallelPrefix(ofMentee, Integer::sum);
        Arrays.parallelPrefix(ofMentor, Integer::sum);
        int[] next = ofMentor.clone();
        for (int at = 0; at < matching.size(); at++) {
            chosen[next[graph.mentor(matching.pair(at))]++] = at;
        }
    }

    /** What bounds somebody alone: the last place that is taken is worth its price, and what a mentee lacks would not be. */
    private void start() {
        for (int mentor = 0; mentor < mentors; mentor++) {
            int taken = ofMentor[mentor + 1] - ofMentor[mentor];
            change[mentor] = prices.mentor(mentor) - graph.evenness() * Math.max(0, taken - 1);
            nearest.put(mentor);
        }
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            int has = ofMentee[mentee + 1] - ofMentee[mentee];
            change[mentors + mentee] = FAR;
            if (has < graph.demand(mentee)) {
                reach(mentors + mentee, (has == 0 ? 0 : graph.first(mentee)) - prices.mentee(mentee));
            }
        }
    }

    private void spread() {
        while (!nearest.isEmpty()) {
            int person = nearest.take();
            if (person < mentors) {
                for (int place = ofMentor[person]; place < ofMentor[person + 1]; place++) {
                    int at = chosen[place];
                    reach(mentors + menteeAt[at], change[person] + prices.pair(at));
                }
            } else {
                spreadFromMentee(person - mentors);
            }
        }
    }

    private void spreadFromMentee(int mentee) {
        int next = ofMentee[mentee];
        long from = change[mentors + mentee] + prices.mentee(mentee) - graph.first(mentee);
        for (int pair = graph.start(mentee); pair < graph.start(mentee + 1); pair++) {
            if (next < ofMentee[mentee + 1] && matching.pair(next) == pair) {
                next++;
            } else {
                int mentor = graph.mentor(pair);
                reach(mentor, from + prices.mentor(mentor) - graph.worth(pair));
            }
        }
    }

    private void reach(int person, long far) {
        if (far < change[person]) {
            change[person] = far;
            nearest.put(person);
        }
    }

    private MentorMatching result() {
        long[] ofMentors = new long[mentors];
        long[] ofMentees = new long[graph.mentees()];
        long[] besides = new long[matching.size()];
        int[] pairs = new int[matching.size()];
        Arrays.setAll(ofMentors, mentor -> prices.mentor(mentor) - change[mentor]);
        Arrays.setAll(ofMentees, mentee -> prices.mentee(mentee) + change[mentors + mentee]);
        Arrays.setAll(pairs, matching::pair);
        Arrays.setAll(
                besides,
                at -> graph.worth(pairs[at])
                        + graph.first(menteeAt[at])
                        - ofMentees[menteeAt[at]]
                        - ofMentors[graph.mentor(pairs[at])]);
        return new MentorMatching(pairs, new MentorCertificate(ofMentors, ofMentees, besides));
    }
}
