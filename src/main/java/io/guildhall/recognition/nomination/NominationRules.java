package io.guildhall.recognition.nomination;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeState;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may read nominations, make and endorse them. Pure, but for asking the host whether somebody may look at people. */
final class NominationRules {
    private NominationRules() {}

    /** Why the viewer may not read who is nominated here: members do, and whoever runs the community. */
    static Optional<Refusal> reading(Sighting seen, People people) {
        if (seen.viewer().isAnonymous()) {
            return refused(CommunityRefusal.LOGIN_NEEDED);
        }
        if (seen.outside()
                || !seen.mayRun()
                        && seen.standing().filter(NominationRules::isMember).isEmpty()) {
            return refused(NominationRefusal.NOT_MEMBER);
        }
        return seen.isRosterOpen() && people.mayBrowse(seen.viewer())
                ? Optional.empty()
                : refused(NominationRefusal.PEOPLE_HIDDEN);
    }

    private static boolean isMember(Membership standing) {
        return standing.isActive() && standing.kind() == MemberKind.MEMBER;
    }

    /** Why the viewer may neither nominate nor endorse here, whoever it is; empty where they may. */
    static Optional<Refusal> takingPart(Sighting seen, People people, Instant now) {
        if (seen.viewer().isAnonymous()) {
            return refused(CommunityRefusal.LOGIN_NEEDED);
        }
        if (seen.standingWithRules(now) == RulesStanding.READ_ONLY) {
            return refused(NominationRefusal.READ_ONLY);
        }
        if (!seen.mayTakePart(now)) {
            return refused(NominationRefusal.NOT_MEMBER);
        }
        return seen.community().isArchived() ? refused(CommunityRefusal.ARCHIVED) : reading(seen, people);
    }

    /**
     * Whether the viewer may know of a nomination, were they to read any here. Never whoever is nominated: they hear of it with the badge. One
     * that is over is for whoever made it and for whoever runs the community.
     */
    static boolean sees(Sighting seen, Nomination nomination) {
        return !seen.viewer().is(nomination.nominee())
                && (nomination.state().waits() || seen.mayRun() || seen.viewer().is(nomination.nominator()));
    }

    /**
     * Everything the viewer may do with one now.
     *
     * @param issues whether they may give the badge
     */
    static Set<NominationAct> acts(
            Sighting seen,
            Nomination nomination,
            Optional<BadgeClass> badge,
            List<Endorsement> endorsements,
            boolean issues,
            boolean takesPart) {
        Set<NominationAct> can = EnumSet.noneOf(NominationAct.class);
        if (!nomination.state().waits() || seen.community().isArchived()) {
            return can;
        }
        boolean own = seen.viewer().is(nomination.nominator());
        boolean isGiven =
                badge.filter(each -> each.state() == BadgeState.ACTIVE).isPresent();
        if (own) {
            can.add(NominationAct.WITHDRAW);
        } else if (takesPart
                && isGiven
                && endorsements.stream().noneMatch(each -> seen.viewer().is(each.by()))) {
            can.add(NominationAct.ENDORSE);
        }
        if (issues) {
            can.add(NominationAct.REJECT);
            if (isGiven && nomination.state() == NominationState.READY) {
                can.add(NominationAct.AWARD);
            }
        }
        return can;
    }

    static boolean isMember(Sighting seen, UserId person) {
        return seen.standingOf(person).filter(Membership::isActive).isPresent();
    }

    static Optional<Refusal> refused(RefusalCode code) {
        return Optional.of(Refusal.of(code));
    }
}
