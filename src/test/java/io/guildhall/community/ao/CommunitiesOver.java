package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.Communities;
import java.time.Clock;

/** Lets tests of other packages make the adapter. */
public final class CommunitiesOver {
    private CommunitiesOver() {}

    public static Communities tables(ActiveObjects ao) {
        return new AoCommunities(ao, Clock.systemUTC());
    }
}
