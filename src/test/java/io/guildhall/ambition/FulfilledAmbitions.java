package io.guildhall.ambition;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Ambitions that are fulfilled, for tests of other packages; called in a transaction. */
public final class FulfilledAmbitions {
    private FulfilledAmbitions() {}

    /** One behind which so many stood. */
    public static Ambition add(Ambitions ambitions, CommunityId community, UserId author, int votes, Instant at) {
        AmbitionRow row = ambitions.propose(community, "Compost for everybody", author, at);
        Ambition fulfilled = row.value().withVotes(votes).in(AmbitionState.FULFILLED, at);
        row.save(fulfilled);
        return fulfilled;
    }
}
