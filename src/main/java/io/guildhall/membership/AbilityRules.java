package io.guildhall.membership;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a viewer may do in a community, by the same rules that the services follow. Pure. */
public final class AbilityRules {
    private AbilityRules() {}

    /**
     * Every ability at once.
     *
     * @param last whether the viewer is the last facilitator
     * @param led whether somebody facilitates who can act
     * @param browses whether the host lets the viewer browse people
     */
    static Set<Ability> of(Sighting sighting, boolean last, boolean led, boolean browses, Instant now) {
        Set<Ability> can = EnumSet.noneOf(Ability.class);
        wayIn(sighting, now).map(AbilityRules::comingIn).ifPresent(can::add);
        if (browses && sighting.isRosterOpen()) {
            can.add(Ability.SEE_ROSTER);
        }
        if (browses && sighting.mayRun()) {
            can.add(Ability.SEE_HISTORY);
        }
        if (!sighting.community().isArchived()) {
            sighting.standing().flatMap(own -> goingOut(own, last)).ifPresent(can::add);
            if (sighting.mayTakePart(now)) {
                can.add(Ability.TAKE_PART);
            }
            if (sighting.mayInvite(now)) {
                can.add(Ability.INVITE);
            }
            if (sighting.mayPropose(now) && !sighting.mayInvite(now)) {
                can.add(Ability.PROPOSE);
            }
            if (sighting.standing().flatMap(Membership::offer).isPresent()) {
                can.add(Ability.ANSWER_OFFER);
            }
            volunteering(sighting, led, now).ifPresent(can::add);
            if (sighting.mayRun()) {
                can.addAll(EnumSet.of(Ability.DECIDE, Ability.EDIT, Ability.ASSIGN_ROLES));
            }
            if (sighting.administers()) {
                can.add(Ability.LIST_ON_SITE);
            }
            if (sighting.mayMakeFacilitators()) {
                can.add(Ability.MAKE_FACILITATORS);
            }
        }
        if (sighting.community().isArchived() && !sighting.space().archived() && sighting.mayRun()) {
            can.add(Ability.REVIVE);
        }
        return can;
    }

    private static Optional<Ability> volunteering(Sighting sighting, boolean led, Instant now) {
        if (Volunteering.isPossible(sighting, led, now)) {
            return Optional.of(Ability.VOLUNTEER);
        }
        return sighting.standing()
                .flatMap(own -> Volunteering.openSince(sighting.community(), led)
                        .flatMap(since -> Volunteering.offered(own, since)))
                .map(offered -> Ability.STEP_BACK);
    }

    private static Ability comingIn(MembershipState to) {
        return to == MembershipState.ACTIVE ? Ability.JOIN : Ability.REQUEST;
    }

    private static Optional<Ability> goingOut(Membership own, boolean last) {
        return switch (own.state()) {
            case ACTIVE -> last ? Optional.empty() : Optional.of(Ability.LEAVE);
            case REQUESTED -> Optional.of(Ability.WITHDRAW);
            case INVITED -> Optional.of(Ability.REFUSE);
            default -> Optional.empty();
        };
    }

    /** Where joining would lead; empty where it is refused or would change nothing. */
    public static Optional<MembershipState> wayIn(Sighting sighting, Instant now) {
        Optional<Membership> standing = sighting.standing();
        JoinFacts facts = new JoinFacts(!sighting.viewer().isAnonymous(), now);
        boolean closed = standing.filter(JoinRules::isSettled).isPresent()
                || JoinRules.firstRefusal(sighting.community(), standing, facts).isPresent();
        return closed ? Optional.empty() : Optional.of(JoinRules.wayIn(sighting));
    }
}
