package io.guildhall.mentoring.matching;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who is paired with whom, the best for what the pairs are worth.
 *
 * @param certificate what proves that no other pairs are worth more
 */
public record PeerMatching(List<OptionalInt> partners, PeerCertificate certificate) {
    public PeerMatching {
        partners = List.copyOf(partners);
    }

    /**
     * The best pairs of a number of people.
     *
     * @param pairs which may be formed; of two between the same people, the better one counts
     * @throws IllegalArgumentException if one names a person who is not there, or is worth more than a sixteenth of what a long holds
     */
    public static PeerMatching best(int people, List<PeerPair> pairs) {
        return PeerMatcher.match(new PeerGraph(people, pairs));
    }
}
