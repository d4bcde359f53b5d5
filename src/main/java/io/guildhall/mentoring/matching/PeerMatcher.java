package io.guildhall.mentoring.matching;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Pairs people so that what all pairs are worth together is most: the maximum weight matching of a general graph, by blossoms and prices (J. Edmonds,
 * "Maximum matching and a polyhedron with 0,1-vertices", 1965). {@link PeerStart} pairs most, and whoever is left and costs something is searched for,
 * {@link PeerSearch}, each with a step of their own (as in V. Kolmogorov, "Blossom V: a new implementation of a minimum cost perfect matching algorithm",
 * 2009): at any moment no pair is worth more than its prices, no formed one less, and in the end those without a partner cost nothing.
 */
final class PeerMatcher {
    private static final long FEW = 32;

    private PeerMatcher() {}

    /** The best pairs, with what proves it. */
    static PeerMatching match(PeerGraph graph) {
        Flowers flowers = new Flowers(graph);
        PeerStart.run(graph, flowers);
        return finish(graph, flowers);
    }

    /**
     * The same from any start: no pair is worth more than its prices, and no formed one less. First all search until they see a few, then twice as
     * many, and so on: where many are left they meet halfway, so that trees stay small until few are left.
     */
    static PeerMatching finish(PeerGraph graph, Flowers flowers) {
        PeerSearch search = new PeerSearch(graph, flowers);
        boolean searched = true;
        for (long most = FEW; searched; most *= 2) {
            searched = false;
            for (int person = 0; person < graph.people(); person++) {
                if (flowers.partners[person] == PeerGraph.NO_ARC && flowers.prices[person] > 0) {
                    search.run(person, most);
                    searched = true;
                }
            }
        }
        List<OptionalInt> partners = Arrays.stream(flowers.partners)
                .mapToObj(arc -> arc == PeerGraph.NO_ARC ? OptionalInt.empty() : OptionalInt.of(graph.head(arc)))
                .toList();
        List<Long> prices = Arrays.stream(flowers.prices).boxed().toList();
        return new PeerMatching(partners, new PeerCertificate(prices, flowers.sets()));
    }
}
