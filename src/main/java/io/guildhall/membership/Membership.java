package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Somebody's place in a community: one row per person and community, for ever.
 *
 * @param id its number in the database
 * @param since when it came into this state
 * @param joinedAt when they last became a member
 * @param decision what was last decided about it, and by whom
 * @param rulesAccepted the newest version of the ground rules that they accepted
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
        Optional<Decision> decision,
        OptionalInt rulesAccepted) {
    public Membership {
        roles = Set.copyOf(roles);
    }

    /** One that accepted no rules. */
    public Membership(
            long id,
            CommunityId community,
            UserId user,
            MembershipState state,
            MemberKind kind,
            Set<Role> roles,
            Instant since,
            Optional<Instant> joinedAt,
            Optional<Decision> decision) {
        this(id, community, user, state, kind, roles, since, joinedAt, decision, OptionalInt.empty());
    }

    /**
     * What those who run the community last decided about somebody's place: an answer to a request, a removal, a ban or its end.
     *
     * @param reason plain text of at most {@value #REASON_MAX} characters, empty where none was given
     */
    public record Decision(UserId by, Instant at, String reason) {
        public static final int REASON_MAX = 450;
    }

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
        return new Membership(
                id, community, user, to, kind, active ? roles : Set.of(), at, joined, decision, rulesAccepted);
    }

    /** With what was decided about it. */
    public Membership decided(Decision answer) {
        return new Membership(
                id, community, user, state, kind, roles, since, joinedAt, Optional.of(answer), rulesAccepted);
    }

    /** With these roles and no others. */
    public Membership inRoles(Set<Role> others) {
        return new Membership(id, community, user, state, kind, others, since, joinedAt, decision, rulesAccepted);
    }

    /** Having accepted that version of the ground rules. */
    public Membership accepting(int version) {
        return new Membership(
                id, community, user, state, kind, roles, since, joinedAt, decision, OptionalInt.of(version));
    }

    /** When somebody who was declined may ask again. */
    public Instant mayAskFrom() {
        return JoinRules.mayAskFrom(this);
    }
}
