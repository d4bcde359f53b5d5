package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a viewer may do in a community, by the same rules that the services follow. Pure. */
final class AbilityRules {
    private AbilityRules() {}

    /**
     * Every ability at once.
     *
     * @param facilitators all of them, not only those that are shown
     * @param browses whether the host lets the viewer browse people
     */
    static Abilities of(Sighting sighting, List<UserId> facilitators, boolean browses, Instant now) {
        Community community = sighting.community();
        Optional<Membership> standing = sighting.standing();
        boolean writable = !community.isArchived();
        boolean runs = sighting.mayRun() && writable;
        Optional<MembershipState> way = wayIn(sighting, now);
        boolean last =
                standing.filter(own -> isLastFacilitator(own, facilitators)).isPresent();
        return new Abilities(
                way.filter(MembershipState.ACTIVE::equals).isPresent(),
                way.filter(MembershipState.REQUESTED::equals).isPresent(),
                writable && standing.filter(Membership::isActive).isPresent() && !last,
                writable
                        && standing.filter(own -> own.state() == MembershipState.REQUESTED)
                                .isPresent(),
                browses && sighting.isRosterOpen(),
                runs,
                runs,
                runs);
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
