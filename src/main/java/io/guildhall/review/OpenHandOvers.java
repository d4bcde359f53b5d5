package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.HandingOn;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Knows who waits for an answer to a hand-over. */
@Named
final class OpenHandOvers implements HandingOn {
    private final HandOvers handOvers;

    @Inject
    OpenHandOvers(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public boolean isUnderWay(CommunityId community, UserId facilitator) {
        return handOvers.open(community).stream().anyMatch(each -> each.from().equals(facilitator));
    }
}
