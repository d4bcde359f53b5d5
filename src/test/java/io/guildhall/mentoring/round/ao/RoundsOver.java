package io.guildhall.mentoring.round.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.round.Rounds;

/** Lets tests of other packages make the adapter. */
public final class RoundsOver {
    private RoundsOver() {}

    public static Rounds tables(ActiveObjects ao) {
        return new AoRounds(ao);
    }
}
