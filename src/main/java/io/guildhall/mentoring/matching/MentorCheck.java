package io.guildhall.mentoring.matching;

/**
 * Checks by its certificate that a choice of mentors and mentees is the best there is, in one pass over the pairs. It shares nothing with what made
 * either, so that a fault there cannot hide here; and as everything for sale must cost exactly what the choice is worth, no number can be another one.
 */
public final class MentorCheck {
    private MentorCheck() {}

    /** Whether the pairs may all be formed together, and the prices prove that no other choice is worth more. */
    public static boolean proves(MentorGraph graph, MentorMatching matching) {
        MentorCertificate prices = matching.certificate();
        try {
            return prices.mentors() == graph.mentors()
                    && prices.mentees() == graph.mentees()
                    && prices.pairs() == matching.size()
                    && difference(graph, matching, prices) == 0;
        } catch (ArithmeticException sumTooLarge) {
            return false;
        }
    }

    /** What everything for sale costs, less what the choice is worth; less than nothing if something is not as it should be. */
    private static long difference(MentorGraph graph, MentorMatching matching, MentorCertificate prices) {
        long difference = 0;
        int[] taken = new int[graph.mentors()];
        int next = 0;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            long price = prices.mentee(mentee);
            long first = graph.first(mentee);
            int has = 0;
            for (int pair = graph.start(mentee); pair < graph.start(mentee + 1); pair++) {
                boolean chosen = next < matching.size() && matching.pair(next) == pair;
                long besides = chosen ? prices.pair(next++) : 0;
                long paid = Math.addExact(Math.addExact(price, prices.mentor(graph.mentor(pair))), besides);
                if (besides < 0 || paid < Math.addExact(graph.worth(pair), first)) {
                    return -1;
                }
                if (chosen) {
                    difference = Math.subtractExact(Math.addExact(difference, besides), graph.worth(pair));
                    difference -= has++ == 0 ? first : 0;
                    difference += graph.evenness() * taken[graph.mentor(pair)]++;
                }
            }
            long further = Math.multiplyExact(Math.max(0, price - first), (long) graph.demand(mentee) - 1);
            difference = Math.addExact(difference, Math.addExact(price, further));
            if (price < 0 || has > graph.demand(mentee)) {
                return -1;
            }
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            long price = prices.mentor(mentor);
            if (price < 0 || taken[mentor] > graph.places(mentor)) {
                return -1;
            }
            for (int place = 0; place < graph.places(mentor) && price > graph.evenness() * place; place++) {
                difference = Math.addExact(difference, price - graph.evenness() * place);
            }
        }
        return next == matching.size() ? difference : -1;
    }
}
