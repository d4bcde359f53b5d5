package io.guildhall.membership.mine;

import io.guildhall.community.Community;
import io.guildhall.kernel.Space;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;

/**
 * One of the viewer's own places.
 *
 * @param community as it stands in its space: archived where the space is
 * @param membership where the viewer stands in it
 * @param requests how many wait for the viewer's answer; 0 for those who decide nothing here
 */
public record MyPlace(Community community, Space space, Membership membership, int requests) {
    /** Whether something waits here for the viewer. */
    public boolean waits() {
        return requests > 0 || (membership.state() == MembershipState.INVITED && !community.isArchived());
    }
}
