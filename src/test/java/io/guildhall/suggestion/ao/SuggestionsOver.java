package io.guildhall.suggestion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.suggestion.Dismissals;

/** Lets tests of other packages make the adapters. */
public final class SuggestionsOver {
    private SuggestionsOver() {}

    public static Dismissals dismissals(ActiveObjects ao) {
        return new AoDismissals(ao);
    }
}
