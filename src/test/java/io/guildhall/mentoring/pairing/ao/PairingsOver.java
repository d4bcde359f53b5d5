package io.guildhall.mentoring.pairing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.pairing.Pairings;

/** Lets tests of other packages make the adapter. */
public final class PairingsOver {
    private PairingsOver() {}

    public static Pairings tables(ActiveObjects ao) {
        return new AoPairings(ao);
    }
}
