package io.guildhall.membership.roles;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Role;
import java.time.Instant;
import java.util.Set;

/** A member was given or lost roles; {@code roles} are those they have now. */
public record RolesChanged(CommunityId community, UserId user, Set<Role> roles, UserId by, Instant at)
        implements DomainEvent {
    public RolesChanged {
        roles = Set.copyOf(roles);
    }
}
