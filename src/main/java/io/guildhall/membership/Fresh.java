package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.kernel.Space;
import java.util.Optional;

/** A community, and one person's place in it, as they are under the lock. */
record Fresh(Space space, CommunityRow communityRow, Optional<MembershipRow> membershipRow) {
    Community community() {
        return communityRow.value().asSeenIn(space);
    }

    Optional<Membership> standing() {
        return membershipRow.map(MembershipRow::value);
    }
}
