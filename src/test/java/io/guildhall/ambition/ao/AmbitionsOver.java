package io.guildhall.ambition.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.ambition.Ambitions;

/** Lets tests of other packages make the adapter. */
public final class AmbitionsOver {
    private AmbitionsOver() {}

    public static Ambitions tables(ActiveObjects ao) {
        return new AoAmbitions(ao);
    }
}
