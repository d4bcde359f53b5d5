package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A community before the eyes of one viewer, and what follows from where they stand.
 *
 * @param community as it stands in its space: archived where the space is
 * @param standings memberships of the viewer and of whoever else was asked for
 * @param administers whether the viewer administers the space or the site
 * @param outside whether the viewer may not view the space, and knows of the community only because the whole site may
 * @param site what administrators decided for the whole site
 */
public record Sighting(
        Viewer viewer,
        Space space,
        Community community,
        Map<UserId, Membership> standings,
        boolean administers,
        boolean outside,
        SiteSettings site) {
    public Sighting {
        standings = Map.copyOf(standings);
    }

    /** The viewer's own membership; empty for strangers and anonymous people. */
    public Optional<Membership> standing() {
        return viewer.user().flatMap(this::standingOf);
    }

    public Optional<Membership> standingOf(UserId user) {
        return Optional.ofNullable(standings.get(user));
    }

    /** Whether the viewer may know that the community exists. */
    boolean isKnown() {
        boolean hidden = community.listing() == Listing.HIDDEN;
        if (outside && community.listing() != Listing.SITE) {
            return false;
        }
        return !hidden
                || administers
                || standing().filter(own -> own.state().isInside()).isPresent();
    }

    /** Whether lists show it to the viewer: one that still gathers its founders is shown to those who are in it and to administrators. */
    public boolean isListed() {
        CommunityStatus status = community.life().status();
        boolean launched = community.arrangements().launchedAt().isPresent();
        boolean gathers = status == CommunityStatus.DRAFT || status == CommunityStatus.ARCHIVED && !launched;
        return !gathers
                || administers
                || standing().filter(own -> own.state().isInside()).isPresent();
    }

    /** The same, or they were in it once: leaving again must not tell them that it is gone. */
    boolean isKnownFromWithin() {
        return standing().isPresent() || isKnown();
    }

    /** The community after a change. */
    public Sighting now(Community changed) {
        return new Sighting(viewer, space, changed.asSeenIn(space), standings, administers, outside, site);
    }

    /**
     * Whether the viewer may decide, edit and assign, were the community not archived: facilitators, administrators, and deputies while no
     * facilitator can act.
     */
    public boolean mayRun() {
        return !outside && (administers || runsAsMember());
    }

    /** Whether the viewer runs the community as one of its members: what no administrator does for them. */
    public boolean runsAsMember() {
        return !outside
                && (standing().filter(Membership::isFacilitator).isPresent()
                        || (isOrphaned()
                                && standing().filter(Membership::isDeputy).isPresent()));
    }

    /** Whether no facilitator can act. */
    public boolean isOrphaned() {
        return community.life().status() == CommunityStatus.ORPHANED;
    }

    /** Whether the viewer may propose people to those who run the community, were it not archived. */
    public boolean mayPropose(Instant now) {
        return mayInvite(now) || (community.arrangements().admission().membersPropose() && mayTakePart(now));
    }

    /** With the place of somebody as it is after a change. */
    public Sighting with(Membership changed) {
        Map<UserId, Membership> others = new HashMap<>(standings);
        others.put(changed.user(), changed);
        return new Sighting(viewer, space, community, others, administers, outside, site);
    }

    /** For how long people take part who have not accepted new ground rules yet. */
    public Duration grace() {
        return site.times().days(Span.GRACE);
    }

    /** Where the viewer stands with the ground rules. */
    public RulesStanding standingWithRules(Instant now) {
        return standing()
                .map(own -> RulesStanding.of(community.arrangements().rules(), own, now, grace()))
                .orElse(RulesStanding.FREE);
    }

    /** Whether the viewer may do what members do together: vote, enrol, nominate, thank, propose. Not guests, and not who reads along under old rules. */
    public boolean mayTakePart(Instant now) {
        return !outside
                && standing()
                        .filter(own -> own.isActive() && own.kind() == MemberKind.MEMBER)
                        .isPresent()
                && standingWithRules(now) != RulesStanding.READ_ONLY;
    }

    /** Whether the viewer may invite, were the community not archived: also champions, as long as they may take part. */
    public boolean mayInvite(Instant now) {
        return mayRun()
                || mayTakePart(now)
                        && standing()
                                .filter(own -> own.roles().contains(Role.CHAMPION))
                                .isPresent();
    }

    /** Whether the viewer may invite guests and let them stay longer, as far as they may invite: of a confidential community administrators only. */
    public boolean mayBringGuests() {
        return administers || !community.isConfidential();
    }

    /** Whether the viewer may make and unmake facilitators: not those who only stand in for one. */
    public boolean mayMakeFacilitators() {
        return !outside
                && (administers || standing().filter(Membership::isFacilitator).isPresent());
    }

    /** Whether the roster is open to the viewer, were the host to let them browse people. */
    public boolean isRosterOpen() {
        RosterVisibility visibility = community.settings().rosterVisibility();
        if (outside) {
            return false;
        }
        return mayRun()
                || (visibility == RosterVisibility.EVERYONE && !viewer.isAnonymous())
                || (visibility == RosterVisibility.MEMBERS
                        && standing().filter(Membership::isActive).isPresent());
    }
}
