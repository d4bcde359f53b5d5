package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Set;

/** A membership that has no number yet. Who starts as ACTIVE joined at that moment. */
public record NewMembership(
        CommunityId community,
        UserId user,
        SortName name,
        MembershipState state,
        Set<Role> roles,
        JoinSource source,
        Instant at) {
    public NewMembership {
        roles = Set.copyOf(roles);
    }
}
