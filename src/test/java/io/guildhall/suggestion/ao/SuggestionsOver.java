package io.guildhall.suggestion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.suggestion.Dismissals;
import io.guildhall.suggestion.WrittenTopics;

/** Lets tests of other packages make the adapters. */
public final class SuggestionsOver {
    private SuggestionsOver() {}

    public static Dismissals dismissals(ActiveObjects ao) {
        return new AoDismissals(ao);
    }

    public static WrittenTopics topics(ActiveObjects ao) {
        return new AoWrittenTopics(ao);
    }
}
