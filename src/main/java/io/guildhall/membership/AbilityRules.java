package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a viewer may do in a community, by the same rules that the services follow. Pure. */
final class AbilityRules {
    private AbilityRules() {}

    /**
     * Every ability at once.
     *
     * @param facilitators all of them, not only those that are shown
     * @param browses whether the host lets the viewer browse people
     */
    static Set<Ability> of(Sighting sighting, List<UserId> facilitators, boolean browses, Instant now) {
        Set<Ability> can = EnumSet.noneOf(Ability.class);
        wayIn(sighting, now).map(AbilityRules::comingIn).ifPresent(can::add);
        if (browses && sighting.isRosterOpen()) {
            can.add(Ability.SEE_ROSTER);
        }
        if (!sighting.community().isArchived()) {
            sighting.standing().flatMap(own -> goingOut(own, facilitators)).ifPresent(can::add);
            if (sighting.mayInvite()) {
                can.add(Ability.INVITE);
            }
            if (sighting.mayRun()) {
                can.addAll(EnumSet.of(Ability.DECIDE, Ability.EDIT, Ability.ASSIGN_ROLES));
            }
            if (sighting.mayMakeFacilitators()) {
                can.add(Ability.MAKE_FACILITATORS);
            }
        }
        return can;
    }

    private static Ability comingIn(MembershipState to) {
        return to == MembershipState.ACTIVE ? Ability.JOIN : Ability.REQUEST;
    }

    private static Optional<Ability> goingOut(Membership own, List<UserId> facilitators) {
        return switch (own.state()) {
            case ACTIVE -> isLastFacilitator(own, facilitators) ? Optional.empty() : Optional.of(Ability.LEAVE);
            case REQUESTED -> Optional.of(Ability.WITHDRAW);
            case INVITED -> Optional.of(Ability.REFUSE);
            default -> Optional.empty();
        };
    }

    /** Where joining would lead; empty where it is refused or would change nothing. */
    static Optional<MembershipState> wayIn(Sighting sighting, Instant now) {
        Optional<Membership> standing = sighting.standing();
        JoinFacts facts = new JoinFacts(!sighting.viewer().isAnonymous(), now);
        boolean closed = standing.filter(JoinRules::isSettled).isPresent()
                || JoinRules.firstRefusal(sighting.community(), standing, facts).isPresent();
        return closed ? Optional.empty() : Optional.of(JoinRules.wayIn(sighting.community(), standing));
    }

    private static boolean isLastFacilitator(Membership own, List<UserId> facilitators) {
        return own.isFacilitator() && facilitators.size() <= 1;
    }
}
