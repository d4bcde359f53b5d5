package io.guildhall.membership;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody does for a community.
 *
 * @param offer roles that they were offered and have not answered yet
 * @param tenure how they come to facilitate, and for how long
 */
public record Office(Set<Role> roles, Optional<RoleOffer> offer, Tenure tenure) {
    public Office {
        roles = Set.copyOf(roles);
    }

    /** In these roles, with nothing on offer. */
    public static Office of(Set<Role> roles) {
        return new Office(roles, Optional.empty(), Tenure.none());
    }
}
