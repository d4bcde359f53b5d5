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
 */
public record Membership(
        long id,
        CommunityId community,
        UserId user,
        Optional<Guest> guest,
        Position position,
        Office office,
        Arrival arrival) {
    /** For how long after joining somebody counts as a newcomer. */
    public static final Duration NEWCOMER = Duration.ofDays(90);

    /** For how long nobody is suggested to a community that they left or declined, or that declined them. */
    public static final Duration LATELY = Duration.ofDays(90);

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
                Optional.empty(),
                new Position(state, since, joinedAt, decision, Optional.empty()),
                Office.of(roles),
                Arrival.none());
    }

    /** The first that somebody has in a community. */
    public static Membership first(long id, NewMembership made) {
        return new Membership(
                id,
                made.community(),
                made.user(),
                made.guest(),
                new Position(made.state(), made.at(), made.joinedAt(), made.decision(), Optional.empty()),
                Office.of(made.roles()),
                new Arrival(made.rulesAccepted(), Set.of()));
    }

    /**
     * What those who run the community last decided about somebody's place: an answer to a request, a removal, a ban or its end.
     *
     * @param reason plain text of at most {@value #REASON_MAX} characters, empty where none was given
     */
    public record Decision(UserId by, Instant at, String reason) {
        public static final int REASON_MAX = 450;
    }

    public MembershipState state() {
        return position.state();
    }

    public Set<Role> roles() {
        return office.roles();
    }

    /** When it came into this state. */
    public Instant since() {
        return position.since();
    }

    /** When they last became a member. */
    public Optional<Instant> joinedAt() {
        return position.joinedAt();
    }

    /** What was last decided about it, and by whom. */
    public Optional<Decision> decision() {
        return position.decision();
    }

    /** Roles that they were offered and have not answered yet. */
    public Optional<RoleOffer> offer() {
        return office.offer();
    }

    /** When those who are waited for were last reminded of it in this state. */
    public Optional<Instant> remindedAt() {
        return position.remindedAt();
    }

    /** The newest version of the ground rules that they accepted. */
    public OptionalInt rulesAccepted() {
        return arrival.rulesAccepted();
    }

    /** The numbers of the first steps that they have taken. */
    public Set<Integer> stepsDone() {
        return arrival.stepsDone();
    }

    /** How they come to facilitate, and for how long. */
    public Tenure tenure() {
        return office.tenure();
    }

    /** Whether they joined within the 90 days before a time. */
    public boolean isNewcomer(Instant at) {
        return joinedAt().filter(joined -> !joined.plus(NEWCOMER).isBefore(at)).isPresent();
    }

    /** Whether the person may be suggested here again: they are out since {@link #LATELY} or longer, and were neither removed nor banned. */
    public boolean mayBeSuggested(Instant at) {
        return switch (state()) {
            case LEFT, DECLINED, EXPIRED -> since().plus(LATELY).isBefore(at);
            case ACTIVE, SUSPENDED, INVITED, INVITE_REQUESTED, REQUESTED, REMOVED, BANNED -> false;
        };
    }

    /** Whether it is that of a member, or of a guest from outside. */
    public MemberKind kind() {
        return guest.isPresent() ? MemberKind.GUEST : MemberKind.MEMBER;
    }

    public boolean isActive() {
        return state() == MembershipState.ACTIVE;
    }

    /** Whether they may run the community: an active member with the role. */
    public boolean isFacilitator() {
        return isActive() && roles().contains(Role.FACILITATOR);
    }

    /** Whether they stand in for the facilitators while none of those can act. */
    public boolean isDeputy() {
        return isActive() && roles().contains(Role.DEPUTY);
    }

    /**
     * The same membership in another state. Who stops being a member has no role and no offer; who becomes one joined then. Somebody suspended
     * keeps both for the day they come back.
     */
    public Membership moved(MembershipState to, Instant at) {
        boolean stays = to == MembershipState.SUSPENDED || to == MembershipState.ACTIVE;
        return position(position.moved(to, at)).office(stays ? office : Office.of(Set.of()));
    }

    /** As a guest, or as a member where there is none. */
    public Membership as(Optional<Guest> other) {
        return new Membership(id, community, user, other, position, office, arrival);
    }

    /** With nobody reminded of anything. */
    public Membership unreminded() {
        return position(position.reminded(Optional.empty()));
    }

    /** With what was decided about it. */
    public Membership decided(Decision answer) {
        return position(position.decided(Optional.of(answer)));
    }

    /** With nothing decided about it: who is declined so may ask again at once. */
    public Membership undecided() {
        return position(position.decided(Optional.empty()));
    }

    /** With these roles and no others; a term ends with the role, and an offer to facilitate with getting it. */
    public Membership inRoles(Set<Role> others) {
        return office(new Office(others, office.offer(), office.tenure().in(others)));
    }

    /** With this offer, or none. */
    public Membership offered(Optional<RoleOffer> other) {
        return office(new Office(office.roles(), other, office.tenure()));
    }

    /** With those who are waited for reminded. */
    public Membership reminded(Instant at) {
        return position(position.reminded(Optional.of(at)));
    }

    /** The roles on offer; empty where there are none. */
    public Set<Role> offeredRoles() {
        return offer().map(RoleOffer::roles).orElse(Set.of());
    }

    /** Having accepted that version of the ground rules. */
    public Membership accepting(int version) {
        return arrival(new Arrival(OptionalInt.of(version), arrival.stepsDone()));
    }

    /** Having taken these of the first steps, and no others. */
    public Membership havingDone(Set<Integer> steps) {
        return arrival(new Arrival(arrival.rulesAccepted(), steps));
    }

    /** With another tenure. */
    public Membership with(Tenure other) {
        return office(new Office(office.roles(), office.offer(), other));
    }

    /** When somebody who was declined may ask again. */
    public Instant mayAskFrom() {
        return JoinRules.mayAskFrom(this);
    }

    private Membership position(Position other) {
        return new Membership(id, community, user, guest, other, office, arrival);
    }

    private Membership office(Office other) {
        return new Membership(id, community, user, guest, position, other, arrival);
    }

    private Membership arrival(Arrival other) {
        return new Membership(id, community, user, guest, position, office, other);
    }
}
