package io.guildhall.recognition.nomination.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.recognition.nomination.Nominations;

/** Lets tests of other packages make the adapter. */
public final class NominationsOver {
    private NominationsOver() {}

    public static Nominations tables(ActiveObjects ao) {
        return new AoNominations(ao);
    }
}
