package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Somebody's place in a community: one row per person and community, for ever.
 *
 * @param id its number in the database
 * @param guest what makes them a guest, kept once their time is over; empty for members
 * @param since when it came into this state
 * @param joinedAt when they last became a member
 * @param decision what was last decided about it, and by whom
 * @param offer roles that they were offered and have not answered yet
 * @param remindedAt when those who are waited for were reminded of it; empty where they were not, and again in the next state
 * @param rulesAccepted the newest version of the ground rules that they accepted
 * @param stepsDone the numbers of the first steps that they have taken
 * @param tenure how they come to facilitate, and for how long
 */
public record Membership(
        long id,
        CommunityId community,
        UserId user,
        MembershipState state,
        Optional<Guest> guest,
        Set<Role> roles,
        Instant since,
        Optional<Instant> joinedAt,
        Optional<Decision> decision,
        Optional<RoleOffer> offer,
        Optional<Instant> remindedAt,
        OptionalInt rulesAccepted,
        Set<Integer> stepsDone,
        Tenure tenure) {
    /** For how long after joining somebody counts as a newcomer. */
    public static final Duration NEWCOMER = Duration.ofDays(90);

    /** For how long nobody is suggested to a community that they left or declined, or that declined them. */
    public static final Duration LATELY = Duration.ofDays(90);

    public Membership {
        roles = Set.copyOf(roles);
        stepsDone = Set.copyOf(stepsDone);
    }

    /** That of a member with nothing on offer, nobody reminded, no rules accepted and no step taken. */
    public Membership(
            long id,
            CommunityId community,
            UserId user,
            MembershipState state,
            Set<Role> roles,
            Instant since,
            Optional<Instant> joinedAt,
            Optional<Decision> decision) {
        this(
                id,
                community,
                user,
                state,
                Optional.empty(),
                roles,
                since,
                joinedAt,
                decision,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Set.of(),
                Tenure.none());
    }

    /**
     * What those who run the community last decided about somebody's place: an answer to a request, a removal, a ban or its end.
     *
     * @param reason plain text of at most {@value #REASON_MAX} characters, empty where none was given
     */
    public record Decision(UserId by, Instant at, String reason) {
        public static final int REASON_MAX = 450;
    }

    /** Whether they joined within the 90 days before a time. */
    public boolean isNewcomer(Instant at) {
        return joinedAt.filter(joined -> !joined.plus(NEWCOMER).isBefore(at)).isPresent();
    }

    /** Whether the person may be suggested here again: they are out since {@link #LATELY} or longer, and were neither removed nor banned. */
    public boolean mayBeSuggested(Instant at) {
        return switch (state) {
            case LEFT, DECLINED, EXPIRED -> since.plus(LATELY).isBefore(at);
            case ACTIVE, SUSPENDED, INVITED, INVITE_REQUESTED, REQUESTED, REMOVED, BANNED -> false;
        };
    }

    /** Whether it is that of a member, or of a guest from outside. */
    public MemberKind kind() {
        return guest.isPresent() ? MemberKind.GUEST : MemberKind.MEMBER;
    }

    public boolean isActive() {
        return state == MembershipState.ACTIVE;
    }

    /** Whether they may run the community: an active member with the role. */
    public boolean isFacilitator() {
        return isActive() && roles.contains(Role.FACILITATOR);
    }

    /** Whether they stand in for the facilitators while none of those can act. */
    public boolean isDeputy() {
        return isActive() && roles.contains(Role.DEPUTY);
    }

    /**
     * The same membership in another state. Who stops being a member has no role and no offer; who becomes one joined then. Somebody suspended
     * keeps both for the day they come back.
     */
    public Membership moved(MembershipState to, Instant at) {
        boolean stays = to == MembershipState.SUSPENDED || to == MembershipState.ACTIVE;
        boolean joins = to == MembershipState.ACTIVE && state != MembershipState.SUSPENDED;
        return new Membership(
                id,
                community,
                user,
                to,
                guest,
                stays ? roles : Set.of(),
                at,
                joins ? Optional.of(at) : joinedAt,
                decision,
                stays ? offer : Optional.empty(),
                Optional.empty(),
                rulesAccepted,
                stepsDone,
                stays ? tenure : Tenure.none());
    }

    /** As a guest, or as a member where there is none. */
    public Membership as(Optional<Guest> other) {
        return new Membership(
                id,
                community,
                user,
                state,
                other,
                roles,
                since,
                joinedAt,
                decision,
                offer,
                remindedAt,
                rulesAccepted,
                stepsDone,
                tenure);
    }

    /** With nobody reminded of anything. */
    public Membership unreminded() {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                decision,
                offer,
                Optional.empty(),
                rulesAccepted,
                stepsDone,
                tenure);
    }

    /** With what was decided about it. */
    public Membership decided(Decision answer) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                Optional.of(answer),
                offer,
                remindedAt,
                rulesAccepted,
                stepsDone,
                tenure);
    }

    /** With nothing decided about it: who is declined so may ask again at once. */
    public Membership undecided() {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                Optional.empty(),
                offer,
                remindedAt,
                rulesAccepted,
                stepsDone,
                tenure);
    }

    /** With these roles and no others; a term ends with the role, and an offer to facilitate with getting it. */
    public Membership inRoles(Set<Role> others) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                others,
                since,
                joinedAt,
                decision,
                offer,
                remindedAt,
                rulesAccepted,
                stepsDone,
                tenure.in(others));
    }

    /** With this offer, or none. */
    public Membership offered(Optional<RoleOffer> other) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                decision,
                other,
                remindedAt,
                rulesAccepted,
                stepsDone,
                tenure);
    }

    /** With those who are waited for reminded. */
    public Membership reminded(Instant at) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                decision,
                offer,
                Optional.of(at),
                rulesAccepted,
                stepsDone,
                tenure);
    }

    /** The roles on offer; empty where there are none. */
    public Set<Role> offeredRoles() {
        return offer.map(RoleOffer::roles).orElse(Set.of());
    }

    /** Having accepted that version of the ground rules. */
    public Membership accepting(int version) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                decision,
                offer,
                remindedAt,
                OptionalInt.of(version),
                stepsDone,
                tenure);
    }

    /** Having taken these of the first steps, and no others. */
    public Membership havingDone(Set<Integer> steps) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                decision,
                offer,
                remindedAt,
                rulesAccepted,
                steps,
                tenure);
    }

    /** With another tenure. */
    public Membership with(Tenure other) {
        return new Membership(
                id,
                community,
                user,
                state,
                guest,
                roles,
                since,
                joinedAt,
                decision,
                offer,
                remindedAt,
                rulesAccepted,
                stepsDone,
                other);
    }

    /** When somebody who was declined may ask again. */
    public Instant mayAskFrom() {
        return JoinRules.mayAskFrom(this);
    }
}
