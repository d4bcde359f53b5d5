package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's place in a community: one row per person and community, for ever.
 *
 * @param id its number in the database
 * @param since when it came into this state
 * @param joinedAt when they last became a member
 * @param decision who decided last on a request, and what they said
 */
public record Membership(
        long id,
        CommunityId community,
        UserId user,
        MembershipState state,
        MemberKind kind,
        Set<Role> roles,
        Instant since,
        Optional<Instant> joinedAt,
        Optional<Decision> decision) {
    public Membership {
        roles = Set.copyOf(roles);
    }

    /** A facilitator's answer to a request. The reason is plain text, empty where none was given. */
    public record Decision(UserId by, Instant at, String reason) {}

    public boolean isActive() {
        return state == MembershipState.ACTIVE;
    }

    /** Whether they may run the community: an active member with the role. */
    public boolean isFacilitator() {
        return isActive() && roles.contains(Role.FACILITATOR);
    }

    /** Whether they may decide, edit and assign: a facilitator, or a deputy who acts as one. */
    public boolean mayRun() {
        return isFacilitator() || (isActive() && roles.contains(Role.DEPUTY));
    }

    /** The same membership in another state. Who stops being an active member has no role; who becomes one joined then. */
    public Membership moved(MembershipState to, Instant at) {
        boolean active = to == MembershipState.ACTIVE;
        Optional<Instant> joined = active ? Optional.of(at) : joinedAt;
        return new Membership(id, community, user, to, kind, active ? roles : Set.of(), at, joined, decision);
    }

    /** With a facilitator's answer. */
    public Membership decided(Decision answer) {
        return new Membership(id, community, user, state, kind, roles, since, joinedAt, Optional.of(answer));
    }

    /** With these roles and no others. */
    public Membership inRoles(Set<Role> others) {
        return new Membership(id, community, user, state, kind, others, since, joinedAt, decision);
    }

    /** When somebody who was declined may ask again. */
    public Instant mayAskFrom() {
        return JoinRules.mayAskFrom(this);
    }
}
