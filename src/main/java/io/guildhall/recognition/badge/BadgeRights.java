package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.Sighting;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody may do with badges where they stand. Pure.
 *
 * @param seen the community in question; empty for the site alone
 * @param siteAdmin whether they administer the site
 */
record BadgeRights(Optional<Sighting> seen, boolean siteAdmin) {
    /** Of whoever may not know of the place. */
    static BadgeRights none() {
        return new BadgeRights(Optional.empty(), false);
    }

    /** Whether they make and change badges of that place: of the community, or of the site. */
    boolean mayMake(boolean ofSite) {
        return ofSite ? siteAdmin : seen.filter(Sighting::mayRun).isPresent();
    }

    /** Why they may not change a badge. */
    Optional<Refusal> changing(boolean ofSite) {
        if (!mayMake(ofSite)) {
            return Optional.of(Refusal.of(ofSite ? BadgeRefusal.SITE_ADMINS : BadgeRefusal.NOT_ALLOWED));
        }
        return ofSite ? Optional.empty() : archived();
    }

    /** Why they may not give that badge here, as far as people give it. */
    Optional<Refusal> issuing(BadgeClass badge) {
        return isIssuer(badge) ? archived() : Optional.of(Refusal.of(AwardRefusal.NOT_ISSUER));
    }

    /** Why they may not give that badge here: what is earned alone is given by nobody. */
    Optional<Refusal> giving(BadgeClass badge) {
        return badge.isEarnedAlone() ? Optional.of(Refusal.of(AwardRefusal.EARNED)) : issuing(badge);
    }

    /** A badge of a community is given there; one of the site in a community or, by administrators of the site, outside of any. */
    private boolean isIssuer(BadgeClass badge) {
        if (badge.issuers() == Issuers.SPONSORS) {
            return seen.filter(BadgeRights::isSponsored).isPresent();
        }
        if (badge.issuers() == Issuers.FACILITATORS && seen.isPresent()) {
            return seen.filter(Sighting::mayRun).isPresent();
        }
        return badge.isOfSite()
                ? siteAdmin
                : seen.filter(place -> place.administers() && place.mayRun()).isPresent();
    }

    private static boolean isSponsored(Sighting place) {
        return !place.outside()
                && place.standing()
                        .filter(own -> own.isActive() && own.roles().contains(Role.SPONSOR))
                        .isPresent();
    }

    /** Why they may not take that badge back here. */
    Optional<Refusal> takingBack(BadgeClass badge) {
        return mayTakeBack(badge) ? archived() : Optional.of(Refusal.of(AwardRefusal.NOT_ISSUER));
    }

    /** What sponsors gave is taken back by whoever runs the community too, everything else by its issuers alone. */
    private boolean mayTakeBack(BadgeClass badge) {
        return isIssuer(badge)
                || badge.issuers() == Issuers.SPONSORS
                        && seen.filter(Sighting::mayRun).isPresent();
    }

    /** Why they may not give that badge again here to somebody whose time with it is over. */
    Optional<Refusal> renewing(BadgeClass badge) {
        return issuing(badge)
                .or(() -> badge.state() == BadgeState.ACTIVE
                        ? Optional.empty()
                        : Optional.of(Refusal.of(AwardRefusal.NOT_ACTIVE)));
    }

    /** Whether there can be a badge at all that they give or take back here; else none needs to be looked at. */
    boolean mayIssueSome() {
        return siteAdmin
                || seen.filter(place -> place.mayRun() || isSponsored(place)).isPresent();
    }

    /** What they may do with awards of that badge here, as far as each is granted or over, by the rules that the services follow. */
    Set<AwardAct> awardActs(BadgeClass badge) {
        Set<AwardAct> can = EnumSet.noneOf(AwardAct.class);
        if (takingBack(badge).isEmpty()) {
            can.add(AwardAct.REVOKE);
        }
        if (renewing(badge).isEmpty()) {
            can.add(AwardAct.RENEW);
        }
        return can;
    }

    private Optional<Refusal> archived() {
        return seen.filter(place -> place.community().isArchived()).map(place -> Refusal.of(CommunityRefusal.ARCHIVED));
    }

    /** Whether they see a badge of their place at all: what can be given is for everybody, the rest for whoever makes, gives or takes it back. */
    boolean sees(BadgeClass badge) {
        return badge.state() == BadgeState.ACTIVE || mayMake(badge.isOfSite()) || mayTakeBack(badge);
    }

    /** Everything they may do with it now, by the rules that the services follow. */
    Set<BadgeAct> acts(BadgeClass badge) {
        Set<BadgeAct> can = EnumSet.noneOf(BadgeAct.class);
        if (badge.state() == BadgeState.ACTIVE && giving(badge).isEmpty()) {
            can.add(BadgeAct.GIVE);
        }
        if (changing(badge.isOfSite()).isEmpty()) {
            if (badge.state() != BadgeState.RETIRED) {
                can.add(BadgeAct.EDIT);
            }
            can.add(badge.state() == BadgeState.ACTIVE ? BadgeAct.RETIRE : BadgeAct.ACTIVATE);
        }
        return can;
    }
}
