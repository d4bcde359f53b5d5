package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.Communities;
import io.guildhall.community.Topics;

/** Lets tests of other packages make the adapter. */
public final class CommunitiesOver {
    private CommunitiesOver() {}

    public static Communities tables(ActiveObjects ao) {
        return new AoCommunities(ao);
    }

    public static Topics topics(ActiveObjects ao) {
        return new AoTopics(ao);
    }
}
