package io.guildhall.mentoring.matching;

import java.util.List;

/**
 * Prices that prove that nothing is better: half of what two people cost, and half of what every set costs that holds them both, together are no less
 * than what their pair is worth, so no choice of pairs is worth more than all prices together allow; and the chosen one is worth just that (J. Edmonds,
 * 1965). Everything is counted twice, so that all numbers are whole.
 *
 * @param people what each person costs, by number
 * @param sets odd sets of people that cost something besides
 */
public record PeerCertificate(List<Long> people, List<OddSet> sets) {
    public PeerCertificate {
        people = List.copyOf(people);
        sets = List.copyOf(sets);
    }

    /** An odd number of people, of whom one is left whatever pairs are formed among them, and what each pair among them costs besides. */
    public record OddSet(List<Integer> people, long price) {
        public OddSet {
            people = List.copyOf(people);
        }
    }
}
