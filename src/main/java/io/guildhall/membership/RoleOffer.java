package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Set;

/** Roles that nobody has without agreeing, offered to a member who has not answered yet. */
public record RoleOffer(Set<Role> roles, UserId by, Instant at) {
    public RoleOffer {
        roles = Set.copyOf(roles);
    }
}
