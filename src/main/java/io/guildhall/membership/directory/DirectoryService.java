package io.guildhall.membership.directory;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.ListedCommunity;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.AbilityRules;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Spot;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Shows communities as a viewer may see them. */
@Named
public final class DirectoryService {
    /** How many communities one call looks at, at most. */
    static final int SCAN_CAP = 500;

    private static final int SCANNED_PER_SHOWN = 4;
    /** Looking at fewer would tell by short pages where something is held back. */
    private static final int SCAN_LEAST = 100;

    private static final int LIMIT_MAX = 100;

    /** How many communities of one parent are looked at. */
    static final int CHILDREN_MAX = 100;

    private static final int NEWEST_LOOKED_AT = 100;

    private final Sight sight;
    private final CommunityViews views;
    private final Communities communities;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public DirectoryService(
            Sight sight, CommunityViews views, Communities communities, Memberships memberships, Clock clock) {
        this.sight = sight;
        this.views = views;
        this.communities = communities;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The community of a space; refused as unknown where the viewer may not see the space. At most three statements. */
    public Outcome<CommunityView> one(Viewer viewer, String spaceKey) {
        return sight.atTheDoor(viewer, spaceKey).map(views::one);
    }

    /**
     * The communities that belong to one, by name, as far as the viewer may see them; at most {@value #CHILDREN_MAX} are looked at. At most five
     * statements.
     */
    public Outcome<List<CommunityView>> children(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey)
                .map(sighting -> views.many(
                        viewer,
                        listed(
                                viewer,
                                communities.children(
                                        List.of(sighting.community().id()), CHILDREN_MAX))));
    }

    /**
     * To whom those shown in a list belong, as far as the viewer may see it: by the number of the child. At most two statements.
     */
    public Map<CommunityId, Space> parents(Viewer viewer, List<CommunityView> shown) {
        Map<CommunityId, CommunityId> parentOf = new HashMap<>();
        shown.forEach(view -> view.community()
                .arrangements()
                .parent()
                .ifPresent(parent -> parentOf.put(view.community().id(), parent)));
        if (parentOf.isEmpty()) {
            return Map.of();
        }
        Map<CommunityId, Space> seen = new HashMap<>();
        listed(
                        viewer,
                        List.copyOf(
                                communities.byId(Set.copyOf(parentOf.values())).values()))
                .forEach(sighting -> seen.put(sighting.community().id(), sighting.space()));
        Map<CommunityId, Space> parents = new HashMap<>();
        parentOf.forEach(
                (child, parent) -> Optional.ofNullable(seen.get(parent)).ifPresent(space -> parents.put(child, space)));
        return Map.copyOf(parents);
    }

    /**
     * Communities that the viewer may see and come into, or ask to, the newest first; at most so many, of the newest {@value #NEWEST_LOOKED_AT}.
     * None for anonymous people. At most two statements.
     */
    public List<Sighting> suggestions(Viewer viewer, int limit) {
        return viewer.isAnonymous()
                ? List.of()
                : open(viewer, communities.newest(CommunityStatus.ACTIVE, NEWEST_LOOKED_AT)).stream()
                        .limit(limit)
                        .toList();
    }

    /**
     * Those of several communities that the viewer may see listed and come into, or ask to, in their order; no confidential one, and none of which
     * they were a member lately, or that declined them. None for anonymous people. At most one statement.
     */
    public List<Sighting> open(Viewer viewer, List<Community> found) {
        Instant now = clock.instant();
        return viewer.isAnonymous()
                ? List.of()
                : listed(viewer, found).stream()
                        .filter(sighting -> !sighting.community().isConfidential())
                        .filter(sighting -> sighting.standing()
                                .map(own -> own.mayBeSuggested(now))
                                .orElse(true))
                        .filter(sighting -> AbilityRules.wayIn(sighting, now).isPresent())
                        .toList();
    }

    /**
     * What belongs to those shown in a list, as far as the viewer may see it: by the number of the parent, by name; at most
     * {@value #CHILDREN_MAX} are looked at. At most two statements.
     */
    public Map<CommunityId, List<Sighting>> childrenOf(Viewer viewer, List<CommunityView> shown) {
        List<CommunityId> parents = shown.stream()
                .filter(view -> !view.outside())
                .map(view -> view.community().id())
                .toList();
        if (parents.isEmpty()) {
            return Map.of();
        }
        Map<CommunityId, List<Sighting>> children = new HashMap<>();
        for (Sighting child : listed(viewer, communities.children(parents, CHILDREN_MAX))) {
            child.community()
                    .arrangements()
                    .parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                            .add(child));
        }
        return children;
    }

    private List<Sighting> listed(Viewer viewer, List<Community> found) {
        return sightings(viewer, found).stream()
                .filter(sighting -> !sighting.outside())
                .toList();
    }

    /** Those of them that the viewer may see listed, in their order. At most one statement. */
    public List<Sighting> sightings(Viewer viewer, List<Community> found) {
        Map<CommunityId, Membership> own = own(viewer, found);
        return found.stream()
                .map(community -> sighting(viewer, community, own))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the viewer sees of one, if they may see it listed. */
    Optional<Sighting> sighting(Viewer viewer, Community community, Map<CommunityId, Membership> own) {
        return sight.listed(viewer, community, Optional.ofNullable(own.get(community.id())))
                .filter(Sighting::isListed);
    }

    /** How the viewer stands in them. At most one statement. */
    Map<CommunityId, Membership> own(Viewer viewer, List<Community> found) {
        List<CommunityId> ids = found.stream().map(Community::id).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : viewer.user().map(user -> memberships.ofUser(user, ids)).orElse(Map.of());
    }

    /**
     * Lists what the viewer may see, by name. No total: items are held back by permission, and the scan is capped; where the cap is reached a page
     * may be short, or even empty, and still have a next one. What is held back within it leaves no trace: it neither makes a next page nor is
     * counted in a cursor. At most three statements; two more where few of many may be joined or are archived.
     */
    public Outcome<Page<CommunityView>> list(Viewer viewer, DirectoryQuery query) {
        Optional<Spot> from = query.cursor().map(Spot::parse).orElse(Optional.of(Spot.BEGINNING));
        if (from.isEmpty()) {
            return Outcome.refused(MembershipRefusal.BAD_CURSOR);
        }
        int limit = limit(query.limit());
        DirectoryFilter filter = new DirectoryFilter(query, clock.instant());
        int least = filter.isNarrow() ? SCAN_CAP : scan(limit);
        Found found = looked(viewer, filter, from.get(), limit, least);
        if (least < SCAN_CAP
                && filter.isSelective()
                && found.shown().size() < limit
                && found.next().isPresent()) {
            found = looked(viewer, filter, from.get(), limit, SCAN_CAP);
        }
        return Outcome.unchanged(found.page(views.many(viewer, found.shown())));
    }

    private Found looked(Viewer viewer, DirectoryFilter filter, Spot from, int limit, int scan) {
        List<ListedCommunity> scanned = communities.page(filter.wanted(), from.after(), from.skipped(), scan);
        Map<CommunityId, Membership> own =
                own(viewer, scanned.stream().map(ListedCommunity::community).toList());
        return through(
                scanned,
                /* One by one, and no further than the page needs: permissions are the dear part. */
                community -> Optional.of(community)
                        .filter(filter::mayMean)
                        .flatMap(meant -> sighting(viewer, meant, own))
                        .filter(filter::matches),
                from,
                limit,
                scan);
    }

    private static int limit(int asked) {
        return Math.max(1, Math.min(LIMIT_MAX, asked));
    }

    /** How many are looked at to show so many of all. */
    static int scan(int limit) {
        return Math.min(SCAN_CAP, Math.max(SCAN_LEAST, limit * SCANNED_PER_SHOWN));
    }

    /** The first of those looked at that are wanted, and where to go on. */
    record Found(List<Sighting> shown, Optional<Spot> next) {
        Page<CommunityView> page(List<CommunityView> views) {
            return new Page<>(views, next.map(Spot::cursor), OptionalInt.empty());
        }
    }

    /** Goes through what was read, at most {@code scan}, until {@code limit} are found and it is known that there is one more. */
    static Found through(
            List<ListedCommunity> scanned,
            Function<Community, Optional<Sighting>> wanted,
            Spot from,
            int limit,
            int scan) {
        List<Sighting> shown = new ArrayList<>();
        Spot next = from;
        for (ListedCommunity listed : scanned) {
            Optional<Sighting> sighting = wanted.apply(listed.community());
            if (sighting.isPresent() && shown.size() == limit) {
                return new Found(shown, next.after().map(Spot::after));
            }
            sighting.ifPresent(shown::add);
            next = sighting.isPresent() ? Spot.after(listed.place()) : next.further();
        }
        return new Found(shown, scanned.size() == scan ? Optional.of(next) : Optional.empty());
    }
}
