package io.guildhall.membership;

import java.util.Optional;

/**
 * Which members to list, by name.
 *
 * @param state ACTIVE unless a facilitator asks for others
 * @param cursor where to go on, as a page returned it
 * @param limit 1 to 100
 */
public record RosterQuery(Optional<Role> role, MembershipState state, Optional<String> cursor, int limit) {
    public static RosterQuery activeMembers(int limit) {
        return new RosterQuery(Optional.empty(), MembershipState.ACTIVE, Optional.empty(), limit);
    }
}
