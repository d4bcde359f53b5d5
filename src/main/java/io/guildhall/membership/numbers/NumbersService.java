package io.guildhall.membership.numbers;

import io.guildhall.community.Community;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.numbers.CommunityNumbers.Writing;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says how a community does in numbers, to everybody who may know of it. */
@Named
public final class NumbersService {
    /** How many events are looked at, at most: as many as a macro can read in passing. */
    static final int EVENTS_MAX = 2_000;

    private final Sight sight;
    private final Memberships memberships;
    private final Clock clock;
    private final KnownSettings known;

    @Inject
    public NumbersService(Sight sight, Memberships memberships, Clock clock, KnownSettings known) {
        this.sight = sight;
        this.memberships = memberships;
        this.clock = clock;
        this.known = known;
    }

    /** Counts anew; at most three statements, whatever the size of the community. */
    public Outcome<CommunityNumbers> of(Viewer viewer, String spaceKey, NumbersPeriod period) {
        return known.ifOn(
                Pillar.PARTICIPATION,
                () -> sight.of(viewer, spaceKey)
                        .map(sighting -> new CommunityNumbers(
                                sighting.space(), sighting.community(), tally(viewer, sighting, period))));
    }

    /**
     * Counts a community that the viewer looks at; empty where too few people take part. Counts there, too, and says nothing of it: what a macro
     * costs is not to depend on the size of the community. One statement.
     */
    public Optional<CommunityNumbers.Tally> tally(Viewer viewer, Sighting seen, NumbersPeriod period) {
        if (!seen.viewer().equals(viewer)) {
            return Optional.empty();
        }
        Community community = seen.community();
        Instant now = clock.instant();
        Duration length = period.length();
        Instant since = now.minus(length).minus(length);
        List<MembershipEvent> events = memberships.since(community.id(), since, EVENTS_MAX);
        Instant from = events.size() < EVENTS_MAX
                ? since
                : events.get(events.size() - 1).at();
        Writing writing = new TurnoutOverTime(community.turnout(), period, now).writing(seen.runsAsMember());
        return Optional.of(new Tallying(events, from, now, length, community.memberCount()).tally(writing))
                .filter(tally -> community.memberCount() >= CommunityNumbers.PEOPLE_MIN);
    }
}
