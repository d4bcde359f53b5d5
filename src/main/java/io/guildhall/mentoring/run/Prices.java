package io.guildhall.mentoring.run;

import java.util.List;

/**
 * What proves a choice, by the numbers of people.
 *
 * @param takers empty among peers, who are all givers
 * @param pairs what each chosen pair costs besides, in the order of the pairs; empty among peers
 * @param sets odd sets of peers that cost something
 */
record Prices(long[] givers, long[] takers, long[] pairs, List<OddSet> sets) {
    /** Peers by their numbers, from the lowest. */
    record OddSet(List<Integer> people, long price) {}
}
