package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Pairable;

/** What the engine is asked: it looks at some of the pairs, and at more where those that were left out turn out to matter. */
sealed interface Problem permits MentorProblem, PeerProblem {
    /** The one of these people. */
    static Problem of(Entrants entrants, Pairable kept) {
        return entrants.peers ? new PeerProblem(entrants, kept) : new MentorProblem(entrants, kept);
    }

    Worths worths();

    /** The pairs that it looks at. */
    Added added();

    /** The best choice among them, checked. */
    Solved solve();

    /** Whether prices prove a choice, among the pairs that it looks at. */
    boolean proves(Solved solved);

    /** What pairs gain at prices. */
    Pricing.Gain gain(Prices prices);
}
