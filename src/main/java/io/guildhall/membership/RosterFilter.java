package io.guildhall.membership;

import java.util.Optional;

/**
 * Which people of a community are meant.
 *
 * @param prefix how the name that they are sorted by begins; empty for everybody
 */
public record RosterFilter(MembershipState state, Optional<Role> role, Optional<MemberKind> kind, String prefix) {
    /** Everybody in one state. */
    public static RosterFilter of(MembershipState state) {
        return new RosterFilter(state, Optional.empty(), Optional.empty(), "");
    }

    /** Whether it means every active member, which is what the community counts. */
    public boolean isAllMembers() {
        return equals(of(MembershipState.ACTIVE));
    }
}
