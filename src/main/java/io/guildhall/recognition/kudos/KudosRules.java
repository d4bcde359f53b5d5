package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.membership.Membership;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.Sighting;
import io.guildhall.site.Thankers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may read and give thanks, and how many. Pure, but for asking the host whether somebody may look at people. */
final class KudosRules {
    /** Taking back gives the place back, but not for ever: whoever is thanked is told each time. */
    static final int TRIES_A_DAY = 2 * Kudos.A_DAY;

    private KudosRules() {}

    /** Why the viewer may not read who thanks whom here; empty where they may. */
    static Optional<Refusal> reading(Sighting seen, People people) {
        if (seen.viewer().isAnonymous()) {
            return refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return seen.isRosterOpen() && people.mayBrowse(seen.viewer())
                ? Optional.empty()
                : refused(KudosRefusal.PEOPLE_HIDDEN);
    }

    /** Why the viewer may not give any here, whoever to; empty where they may. */
    static Optional<Refusal> giving(Sighting seen, People people, Instant now) {
        if (seen.viewer().isAnonymous()) {
            return refused(CommunityRefusal.LOGIN_NEEDED);
        }
        if (seen.standingWithRules(now) == RulesStanding.READ_ONLY) {
            return refused(KudosRefusal.READ_ONLY);
        }
        if (!isOneOfThem(seen)) {
            return refused(KudosRefusal.NOT_MEMBER);
        }
        return seen.community().isArchived() ? refused(CommunityRefusal.ARCHIVED) : reading(seen, people);
    }

    /** Members and guests, who administers the space or the site, and everybody where the site says so. */
    private static boolean isOneOfThem(Sighting seen) {
        return seen.administers()
                || seen.site().thankers() == Thankers.EVERYBODY
                || seen.standing().filter(Membership::isActive).isPresent();
    }

    /** How many more somebody may give today. */
    static int left(List<Kudos> today) {
        return cap(today).isPresent() ? 0 : Kudos.A_DAY - standing(today);
    }

    /** Why somebody may not give one more today. */
    static Optional<Refusal> cap(List<Kudos> today) {
        if (standing(today) >= Kudos.A_DAY) {
            return Optional.of(Refusal.of(KudosRefusal.CAP_REACHED, Kudos.A_DAY));
        }
        return today.size() >= TRIES_A_DAY ? refused(KudosRefusal.TOO_MANY_RETRACTED) : Optional.empty();
    }

    private static int standing(List<Kudos> today) {
        return (int) today.stream().filter(Kudos::stands).count();
    }

    private static Optional<Refusal> refused(RefusalCode code) {
        return Optional.of(Refusal.of(code));
    }
}
