package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;

/** Port: whether somebody is about to hand a community on, answered by the feature that knows. */
public interface HandingOn {
    /** Whether they asked a member to take over who has not answered yet. One statement. */
    boolean isUnderWay(CommunityId community, UserId facilitator);
}
