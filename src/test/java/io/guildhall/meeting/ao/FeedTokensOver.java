package io.guildhall.meeting.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.meeting.FeedTokens;

/** Lets tests of other packages make the adapter. */
public final class FeedTokensOver {
    private FeedTokensOver() {}

    public static FeedTokens tables(ActiveObjects ao) {
        return new AoFeedTokens(ao);
    }
}
