package io.guildhall.participation;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Turnout;
import io.guildhall.community.Turnout.Levels;
import io.guildhall.contribution.ActiveDays;
import io.guildhall.contribution.Contributors;
import io.guildhall.contribution.Level;
import io.guildhall.expertise.Balances;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.mine.MyPlace;
import io.guildhall.participation.Participation.Meters;
import io.guildhall.participation.Participation.Own;
import io.guildhall.participation.Participation.Skills;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says how much people take part (domain, section 5): to members how much they do themselves, and to those who run the community as one of its members how
 * many do so how much. Nobody learns how much somebody else does, and of few people nothing is said.
 */
@Named
public final class ParticipationService {
    private final CommunityDoor door;
    private final Contributors contributors;
    private final Balances balances;
    private final Clock clock;
    private final KnownSettings known;

    @Inject
    ParticipationService(
            CommunityDoor door, Contributors contributors, Balances balances, Clock clock, KnownSettings known) {
        this.door = door;
        this.contributors = contributors;
        this.balances = balances;
        this.clock = clock;
        this.known = known;
    }

    /** Three statements, and four for whoever runs it, whatever the size of the community. */
    public Outcome<Participation> of(Viewer viewer, String spaceKey) {
        return known.ifOn(Pillar.PARTICIPATION, () -> counted(viewer, spaceKey));
    }

    private Outcome<Participation> counted(Viewer viewer, String spaceKey) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return door.look(viewer, spaceKey)
                .then(seen -> seen.standing()
                        .filter(Membership::isActive)
                        .map(own -> Outcome.unchanged(of(seen, own)))
                        .orElseGet(() -> Outcome.refused(MembershipRefusal.NOT_A_MEMBER)));
    }

    /**
     * How much the viewer takes part in communities of theirs, where that is said: not in small ones, nor before it was counted,
     * nor where administrators do not want it. No statement for none, else
     * one for every 500.
     *
     * @param places where they are a member, as they were found for them
     */
    public Map<CommunityId, Own> own(Viewer viewer, List<MyPlace> places) {
        List<MyPlace> told = places.stream()
                .filter(place -> place.membership().isActive()
                        && viewer.is(place.membership().user()))
                .filter(place -> levels(place.community()).isPresent())
                .toList();
        Optional<UserId> user = viewer.user();
        if (user.isEmpty() || told.isEmpty() || !known.isOn(Pillar.PARTICIPATION)) {
            return Map.of();
        }
        Map<CommunityId, ActiveDays> days = contributors.daysOf(
                user.get(), told.stream().map(place -> place.community().id()).toList());
        Map<CommunityId, Own> own = new HashMap<>();
        told.forEach(place -> own.put(
                place.community().id(),
                own(
                        place.membership(),
                        days.getOrDefault(place.community().id(), ActiveDays.NONE),
                        levels(place.community()).orElseThrow())));
        return own;
    }

    private static Optional<Levels> levels(Community community) {
        return community
                .turnout()
                .newest()
                .flatMap(Turnout.Count::levels)
                .filter(counted -> community.memberCount() >= Level.MEMBERS_MIN);
    }

    private Participation of(Sighting seen, Membership own) {
        Community community = seen.community();
        ActiveDays days = contributors.daysOf(own.community(), own.user()).orElse(ActiveDays.NONE);
        Optional<Turnout.Count> newest = community.turnout().newest();
        Optional<Levels> levels = levels(community);
        boolean few = community.memberCount() < Participation.PEOPLE_MIN;
        return new Participation(
                community.memberCount(),
                levels.map(counted -> own(own, days, counted)),
                newest.isPresent(),
                seen.runsAsMember()
                        ? Optional.of(new Meters(
                                levels,
                                newest.flatMap(Turnout.Count::load).filter(load -> !few),
                                Optional.of(Skills.of(balances.of(community.id())))
                                        .filter(skills -> !few)))
                        : Optional.empty());
    }

    private Own own(Membership own, ActiveDays days, Levels counted) {
        Instant now = clock.instant();
        int weeks = days.weeks(now);
        boolean facilitates = own.isFacilitator();
        return new Own(Level.of(facilitates, weeks, days.points(now), counted.corePoints()), weeks, facilitates);
    }
}
