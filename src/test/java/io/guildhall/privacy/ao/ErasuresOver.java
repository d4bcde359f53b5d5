package io.guildhall.privacy.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.privacy.Erasures;

/** Lets tests of other packages make the adapter. */
public final class ErasuresOver {
    private ErasuresOver() {}

    public static Erasures tables(ActiveObjects ao) {
        return new AoErasures(ao);
    }
}
