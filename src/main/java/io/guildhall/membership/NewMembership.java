package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A membership that has no number yet. Who starts as ACTIVE joined at that moment.
 *
 * @param decision what was decided about it from the start: who invited them
 * @param rulesAccepted the version of the ground rules that they accepted on coming in
 * @param guest what makes them a guest; empty for members
 */
public record NewMembership(
        CommunityId community,
        UserId user,
        SortName name,
        MembershipState state,
        Set<Role> roles,
        JoinSource source,
        Instant at,
        Optional<Membership.Decision> decision,
        OptionalInt rulesAccepted,
        Optional<Guest> guest) {
    public NewMembership {
        roles = Set.copyOf(roles);
    }

    /** That of a member who accepted no rules. */
    public NewMembership(
            CommunityId community,
            UserId user,
            SortName name,
            MembershipState state,
            Set<Role> roles,
            JoinSource source,
            Instant at,
            Optional<Membership.Decision> decision) {
        this(community, user, name, state, roles, source, at, decision, OptionalInt.empty(), Optional.empty());
    }

    /** One that nobody but the person decided. */
    public NewMembership(
            CommunityId community,
            UserId user,
            SortName name,
            MembershipState state,
            Set<Role> roles,
            JoinSource source,
            Instant at) {
        this(community, user, name, state, roles, source, at, Optional.empty());
    }

    /** When they became a member by it; empty for who does not yet. */
    public Optional<Instant> joinedAt() {
        return state == MembershipState.ACTIVE ? Optional.of(at) : Optional.empty();
    }

    /** Having accepted that version of the ground rules, where there is one. */
    public NewMembership accepting(OptionalInt version) {
        return new NewMembership(community, user, name, state, roles, source, at, decision, version, guest);
    }

    /** As a guest, or as a member where there is none. */
    public NewMembership as(Optional<Guest> other) {
        return new NewMembership(community, user, name, state, roles, source, at, decision, rulesAccepted, other);
    }
}
