package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.KnownSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a viewer may see. Every service looks here first, so that nobody acts where they cannot read. */
@Named
public final class Sight {
    private final Spaces spaces;
    private final People people;
    private final Communities communities;
    private final Memberships memberships;
    private final KnownSettings known;

    @Inject
    Sight(Spaces spaces, People people, Communities communities, Memberships memberships, KnownSettings known) {
        this.spaces = spaces;
        this.people = people;
        this.communities = communities;
        this.memberships = memberships;
        this.known = known;
    }

    /** The space, if the viewer may see it; an invisible one is as unknown as one that is not there. */
    public Outcome<Space> space(Viewer viewer, String spaceKey) {
        return spaces.find(spaceKey)
                .filter(space -> spaces.mayView(viewer, space.key()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommunityRefusal.SPACE_UNKNOWN));
    }

    /** The space, whoever may see it: for what the system does by itself. */
    Outcome<Space> anywhere(SpaceKey key) {
        return spaces.find(key.value())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommunityRefusal.SPACE_UNKNOWN));
    }

    /** The space of a community; where it is gone, what the community knows of it, which nobody can view or write in. */
    Space whatIsLeft(Community community) {
        Home home = community.home();
        return spaces.find(home.key().value())
                .filter(home::isIn)
                .orElseGet(() -> new Space(home.spaceId().orElse(0L), home.key(), home.name(), false, true, ""));
    }

    public boolean administers(Viewer viewer, Space space) {
        return spaces.mayAdminister(viewer, space.key()) || people.isAdministrator(viewer);
    }

    /** The community of a space with the viewer's standing and those of others; at most two statements. */
    public Outcome<Sighting> of(Viewer viewer, String spaceKey, UserId... others) {
        return of(viewer, spaceKey, community -> Set.of(others));
    }

    /** The same with the standings of people who are found by the community. */
    Outcome<Sighting> of(Viewer viewer, String spaceKey, Function<Community, Set<UserId>> others) {
        return look(viewer, spaceKey, others).then(Sight::ifKnown);
    }

    private Outcome<Sighting> look(Viewer viewer, String spaceKey, Function<Community, Set<UserId>> others) {
        return space(viewer, spaceKey)
                .then(space -> communities
                        .find(space.key())
                        .filter(community -> community.home().isIn(space))
                        .map(community -> Outcome.done(sighting(viewer, space, community, others.apply(community))))
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.NOT_A_COMMUNITY)));
    }

    private Sighting sighting(Viewer viewer, Space space, Community community, Set<UserId> others) {
        Set<UserId> users =
                Stream.concat(viewer.user().stream(), others.stream()).collect(Collectors.toSet());
        return sighting(viewer, space, community, users.isEmpty() ? Map.of() : memberships.find(community.id(), users));
    }

    /**
     * The community as {@link #of} finds it, or from outside: where it is listed on the site, whoever is logged in may know of it and ask to
     * come in, though they may not view its space. What they find is no more than that tells.
     */
    public Outcome<Sighting> atTheDoor(Viewer viewer, String spaceKey) {
        Outcome<Sighting> inside = of(viewer, spaceKey);
        boolean unseen = inside.reason()
                .filter(refusal -> refusal.code() == CommunityRefusal.SPACE_UNKNOWN)
                .isPresent();
        return unseen && !viewer.isAnonymous() ? fromOutside(viewer, spaceKey) : inside;
    }

    private Outcome<Sighting> fromOutside(Viewer viewer, String spaceKey) {
        return spaces.find(spaceKey)
                .flatMap(space -> communities
                        .find(space.key())
                        .filter(community -> community.home().isIn(space) && isOnTheSite(community))
                        .map(community -> sighting(viewer, space, community, Set.of())))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommunityRefusal.SPACE_UNKNOWN));
    }

    /** The space of a community that somebody may change their own place in: one they may see, or one that the site may know of. */
    Outcome<Space> door(Viewer viewer, String spaceKey) {
        Outcome<Space> seen = space(viewer, spaceKey);
        return seen.result().isPresent() || viewer.isAnonymous()
                ? seen
                : spaces.find(spaceKey)
                        .filter(space -> communities
                                .find(space.key())
                                .filter(community -> community.home().isIn(space) && isOnTheSite(community))
                                .isPresent())
                        .map(Outcome::done)
                        .orElse(seen);
    }

    /** One that still gathers its founders is told of to nobody who does not see its space. */
    private static boolean isOnTheSite(Community community) {
        return community.listing() == Listing.SITE
                && community.life().status() != CommunityStatus.DRAFT
                && community.arrangements().launchedAt().isPresent();
    }

    /** The sighting of a community that was read already, whoever may know of it. */
    public Sighting sighting(Viewer viewer, Space space, Community community, Map<UserId, Membership> standings) {
        boolean outside = !spaces.mayView(viewer, space.key());
        Community seen = community.asSeenIn(space);
        boolean awaited = viewer.user()
                .map(standings::get)
                .filter(own -> own.state() == MembershipState.INVITED)
                .isPresent();
        return new Sighting(
                viewer,
                space,
                outside ? seen.atTheDoor(awaited) : seen,
                standings,
                !outside && administers(viewer, space),
                outside,
                known.now());
    }

    /** All of it, with no right to anything: for the jobs of the site, before whose eyes no space is closed. */
    Sighting bySystem(Space space, Community community, Map<UserId, Membership> standings) {
        return new Sighting(Viewer.anonymous(), space, community.asSeenIn(space), standings, false, false, known.now());
    }

    /** One of a list, with what is known of the viewer already; empty where they may not know of it. */
    public Optional<Sighting> listed(Viewer viewer, Community community, Optional<Membership> standing) {
        return spaces.find(community.space().value())
                .filter(space -> community.home().isIn(space))
                .filter(space -> spaces.mayView(viewer, space.key()) || !viewer.isAnonymous() && isOnTheSite(community))
                .map(space -> sighting(viewer, space, community, byUser(standing)))
                .filter(Sighting::isKnown);
    }

    private static Map<UserId, Membership> byUser(Optional<Membership> standing) {
        return standing.map(own -> Map.of(own.user(), own)).orElse(Map.of());
    }

    private static Outcome<Sighting> ifKnown(Sighting sighting) {
        return sighting.isKnown() ? Outcome.done(sighting) : Outcome.refused(CommunityRefusal.NOT_A_COMMUNITY);
    }
}
