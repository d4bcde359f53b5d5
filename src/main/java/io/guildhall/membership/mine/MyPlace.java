package io.guildhall.membership.mine;

import io.guildhall.community.Community;
import io.guildhall.kernel.Space;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Waiting;
import java.util.Map;

/**
 * One of the viewer's own places.
 *
 * @param community as it stands in its space: archived where the space is
 * @param membership where the viewer stands in it
 * @param desk of how many people something waits for the viewer, by kind; none for those who decide nothing here
 */
public record MyPlace(Community community, Space space, Membership membership, Map<Waiting, Integer> desk) {
    public MyPlace {
        desk = Map.copyOf(desk);
    }

    /** Of how many people something waits for the viewer. */
    public int waiting() {
        return desk.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether something waits here for the viewer. */
    public boolean waits() {
        return !desk.isEmpty() || (membership.state() == MembershipState.INVITED && !community.isArchived());
    }
}
