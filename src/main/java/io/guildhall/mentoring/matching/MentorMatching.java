package io.guildhall.mentoring.matching;

/** Which pairs of a {@link MentorGraph} are formed, and what proves that no others are worth more together. */
public final class MentorMatching {
    private final int[] pairs;
    private final MentorCertificate certificate;

    /**
     * A choice.
     *
     * @param pairs the numbers of the chosen pairs in the graph
     */
    public MentorMatching(int[] pairs, MentorCertificate certificate) {
        this.pairs = pairs.clone();
        this.certificate = certificate;
    }

    /** The best choice; always the same for the same graph. */
    public static MentorMatching best(MentorGraph graph) {
        return of(graph, MentorMatcher.match(graph));
    }

    /**
     * The best choice, found the sooner the nearer the prices are to those that prove it.
     *
     * @param prices of the mentors, nothing or more
     */
    static MentorMatching best(MentorGraph graph, long[] prices) {
        return of(graph, MentorMatcher.match(graph, prices));
    }

    private static MentorMatching of(MentorGraph graph, Assignment best) {
        int[] chosen = best.chosenPairs();
        long[] besides = new long[chosen.length];
        int mentee = 0;
        for (int at = 0; at < chosen.length; at++) {
            while (graph.start(mentee + 1) <= chosen[at]) {
                mentee++;
            }
            besides[at] = graph.worth(chosen[at])
                    + graph.first(mentee)
                    - best.menteePrice[mentee]
                    - best.mentorPrice[graph.mentor(chosen[at])];
        }
        return new MentorMatching(chosen, new MentorCertificate(best.mentorPrice, best.menteePrice, besides));
    }

    /**
     * The same choice, proved by the prices at which every mentor costs least. They are what one more place would really add, see
     * {@link MentorCertificate#gain}.
     *
     * @param graph the one that this is the best choice of, as {@link MentorCheck} says
     */
    public MentorMatching lowest(MentorGraph graph) {
        return LowestPrices.of(graph, this);
    }

    /** How many pairs are formed. */
    public int size() {
        return pairs.length;
    }

    /** The number in the graph of a chosen pair. */
    public int pair(int at) {
        return pairs[at];
    }

    /** What proves that no other choice is worth more. */
    public MentorCertificate certificate() {
        return certificate;
    }
}
