package io.guildhall.mentoring.roulette.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.roulette.HeldDraws;

/** Lets tests of other packages make the adapter. */
public final class HeldDrawsOver {
    private HeldDrawsOver() {}

    public static HeldDraws tables(ActiveObjects ao) {
        return new AoHeldDraws(ao);
    }
}
