package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who may come in, and by which way. The rules are asked in their order; the first refusal counts. */
public final class JoinRules {
    /** How long somebody who was declined waits before asking again. */
    static final Duration COOLING_DOWN = Duration.ofDays(30);

    static final JoinRule LOGGED_IN =
            (community, standing, facts) -> refuse(!facts.loggedIn(), CommunityRefusal.LOGIN_NEEDED);

    static final JoinRule NOT_ARCHIVED =
            (community, standing, facts) -> refuse(community.isArchived(), CommunityRefusal.ARCHIVED);

    static final JoinRule NOT_BANNED =
            (community, standing, facts) -> refuse(is(standing, MembershipState.BANNED), MembershipRefusal.BANNED);

    static final JoinRule INVITED_WHERE_NEEDED = (community, standing, facts) -> refuse(
            policyIs(community, JoinPolicy.INVITE) && !is(standing, MembershipState.INVITED),
            MembershipRefusal.INVITE_ONLY);

    /** Whoever was here as a guest comes back only when they are invited, however open the community is. */
    static final JoinRule GUESTS_BY_INVITATION = (community, standing, facts) -> refuse(
            standing.filter(own -> own.kind() == MemberKind.GUEST
                                    && own.joinedAt().isPresent())
                            .isPresent()
                    && !is(standing, MembershipState.INVITED),
            MembershipRefusal.INVITE_ONLY);

    static final JoinRule GUEST_TIME_LEFT = (community, standing, facts) -> refuse(
            is(standing, MembershipState.INVITED)
                    && standing.flatMap(Membership::guest)
                            .filter(guest -> guest.isOver(facts.now()))
                            .isPresent(),
            MembershipRefusal.GUEST_OVER);

    static final JoinRule NOT_CLOSED = (community, standing, facts) -> refuse(
            policyIs(community, JoinPolicy.CLOSED) && !is(standing, MembershipState.INVITED), MembershipRefusal.CLOSED);

    static final JoinRule COOLED_DOWN = (community, standing, facts) -> standing.filter(
                    membership -> membership.state() == MembershipState.DECLINED)
            .filter(membership -> membership.decision().isPresent())
            .map(JoinRules::mayAskFrom)
            .filter(facts.now()::isBefore)
            .map(from -> Refusal.of(MembershipRefusal.COOLING_DOWN, from));

    /** Asking stays possible where it is full: facilitators see who waits, and may make room. */
    static final JoinRule HAS_ROOM = (community, standing, facts) ->
            wayIn(community, standing) == MembershipState.ACTIVE ? full(community, 0) : Optional.empty();

    static final List<JoinRule> ALL = List.of(
            LOGGED_IN,
            NOT_ARCHIVED,
            NOT_BANNED,
            NOT_CLOSED,
            INVITED_WHERE_NEEDED,
            GUESTS_BY_INVITATION,
            GUEST_TIME_LEFT,
            COOLED_DOWN,
            HAS_ROOM);

    private JoinRules() {}

    public static Optional<Refusal> firstRefusal(Community community, Optional<Membership> standing, JoinFacts facts) {
        return ALL.stream()
                .map(rule -> rule.check(community, standing, facts))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The refusal where nobody more fits in; empty where somebody does. The count is true only under the community's lock. Somebody whom the
     * host lets in again comes back to their place all the same.
     *
     * @param more how many came in since the community was read
     */
    public static Optional<Refusal> full(Community community, int more) {
        OptionalInt cap = community.arrangements().admission().cap();
        return cap.isPresent() && community.memberCount() + more >= cap.getAsInt()
                ? Optional.of(Refusal.of(MembershipRefusal.FULL, cap.getAsInt()))
                : Optional.empty();
    }

    /** Whether asking again would change nothing: in already, waiting already, or suspended by the host. */
    public static boolean isSettled(Membership standing) {
        return switch (standing.state()) {
            case ACTIVE, REQUESTED, SUSPENDED -> true;
            default -> false;
        };
    }

    /** Where somebody gets who passed every rule. */
    public static MembershipState wayIn(Community community, Optional<Membership> standing) {
        if (is(standing, MembershipState.INVITED)) {
            return MembershipState.ACTIVE;
        }
        boolean mayOnlyAsk =
                standing.filter(membership -> membership.state().mayOnlyAsk()).isPresent();
        return policyIs(community, JoinPolicy.OPEN) && !mayOnlyAsk ? MembershipState.ACTIVE : MembershipState.REQUESTED;
    }

    /** The same for somebody who is looking: from outside the space one may only ask, because coming in alone would open nothing. */
    public static MembershipState wayIn(Sighting sighting) {
        MembershipState to = wayIn(sighting.community(), sighting.standing());
        boolean invited = is(sighting.standing(), MembershipState.INVITED);
        return sighting.outside() && !invited ? MembershipState.REQUESTED : to;
    }

    /** Who was declined by nobody, because the community closed, may ask again as soon as anybody may. */
    static Instant mayAskFrom(Membership declined) {
        return declined.decision()
                .map(Membership.Decision::at)
                .map(at -> at.plus(COOLING_DOWN))
                .orElse(declined.since());
    }

    private static boolean policyIs(Community community, JoinPolicy policy) {
        return community.settings().joinPolicy() == policy;
    }

    private static boolean is(Optional<Membership> standing, MembershipState state) {
        return standing.filter(membership -> membership.state() == state).isPresent();
    }

    private static Optional<Refusal> refuse(boolean so, RefusalCode code) {
        return so ? Optional.of(Refusal.of(code)) : Optional.empty();
    }
}
