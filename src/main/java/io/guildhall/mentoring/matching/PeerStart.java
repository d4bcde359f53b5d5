package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Pairs most people before any search. Everybody is taken twice, once as a mentor and once as a mentee, and the best for that is found, which is much easier:
 * what somebody costs as both together is what pairs allow here too, only that odd sets cost nothing yet. Who is whose mentor makes chains, whose ends cost
 * nothing, and rings. Every other link of a chain or of an even ring makes pairs that are worth just what they cost. Of an odd ring one is left, and
 * only those need to be searched for (U. Derigs and A. Metz, "On the use of optimal fractional matchings for solving the (integer) matching problem",
 * 1986; that two prices of the best for both sides make one here follows from what is the same when mentors and mentees change sides).
 */
final class PeerStart {
    private final PeerGraph graph;
    private final Flowers flowers;

    /** The arc from somebody to their mentor. */
    private final int[] toMentor;

    private PeerStart(PeerGraph graph, Flowers flowers) {
        this.graph = graph;
        this.flowers = flowers;
        toMentor = new int[graph.people()];
        Arrays.fill(toMentor, PeerGraph.NO_ARC);
    }

    static void run(PeerGraph graph, Flowers flowers) {
        PeerStart start = new PeerStart(graph, flowers);
        boolean[] isMentor = start.findMentors();
        for (int person = 0; person < graph.people(); person++) {
            if (!isMentor[person]) {
                start.pairFrom(person);
            }
        }
        for (int person = 0; person < graph.people(); person++) {
            if (start.toMentor[person] != PeerGraph.NO_ARC) {
                start.pairRing(person);
            }
        }
    }

    /** Who is whose mentor, and what everybody costs; who is a mentor of somebody. */
    private boolean[] findMentors() {
        boolean[] isMentor = new boolean[graph.people()];
        Assignment twice = MentorMatcher.match(graph.twice());
        for (int person = 0; person < graph.people(); person++) {
            flowers.prices[person] = twice.mentorPrice[person] + twice.menteePrice[person];
        }
        for (int arc : twice.chosenPairs()) {
            int mentee = graph.tail(arc);
            int mentor = graph.head(arc);
            toMentor[mentee] = arc;
            isMentor[mentor] = true;
            // Whoever gets one mentor may cost as much as the pair is worth besides.
            flowers.prices[mentee] += graph.worth(arc) - twice.menteePrice[mentee] - twice.mentorPrice[mentor];
        }
        return isMentor;
    }

    /** Pairs somebody with their mentor, the mentor's mentor with the next, and so on to the end of the chain. */
    private void pairFrom(int person) {
        int mentee = person;
        while (toMentor[mentee] != PeerGraph.NO_ARC) {
            int arc = toMentor[mentee];
            int mentor = graph.head(arc);
            int onwards = toMentor[mentor];
            toMentor[mentee] = PeerGraph.NO_ARC;
            toMentor[mentor] = PeerGraph.NO_ARC;
            flowers.partners[mentee] = arc;
            flowers.partners[mentor] = graph.back(arc);
            if (onwards == PeerGraph.NO_ARC) {
                return;
            }
            mentee = graph.head(onwards);
        }
    }

    /** Pairs those in a ring, so that of an odd one somebody who costs least is left. */
    private void pairRing(int person) {
        int least = person;
        int size = 1;
        for (int at = graph.head(toMentor[person]); at != person; at = graph.head(toMentor[at])) {
            size++;
            if (flowers.prices[at] < flowers.prices[least]) {
                least = at;
            }
        }
        int from = least;
        if (size % 2 == 1) {
            from = graph.head(toMentor[least]);
            toMentor[least] = PeerGraph.NO_ARC;
        }
        pairFrom(from);
    }
}
