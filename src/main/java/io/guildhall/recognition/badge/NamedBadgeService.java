package io.guildhall.recognition.badge;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Memberships;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Finds a badge by the name that somebody wrote on a page, and those that they may have meant. */
@Named
public final class NamedBadgeService {
    private final BadgeDoor badges;
    private final ShelfService shelf;
    private final BadgeBook book;
    private final Communities communities;
    private final Awards awards;
    private final AwardViews views;
    private final Memberships memberships;
    private final Spaces spaces;
    private final Clock clock;

    @Inject
    NamedBadgeService(
            BadgeDoor badges,
            ShelfService shelf,
            BadgeBook book,
            Communities communities,
            Awards awards,
            AwardViews views,
            Memberships memberships,
            Spaces spaces,
            Clock clock) {
        this.badges = badges;
        this.shelf = shelf;
        this.book = book;
        this.communities = communities;
        this.awards = awards;
        this.views = views;
        this.memberships = memberships;
        this.spaces = spaces;
        this.clock = clock;
    }

    /**
     * One badge and who has it, by its name in a community and on the site; at most three statements. Holders are left out where that would be a
     * fourth: in a community that is for its members alone.
     *
     * @param name in any case of letters, or its key
     * @param limit 1 to {@value ShelfService#LIMIT_MAX}
     */
    public Outcome<BadgeAsked> badge(Viewer viewer, String spaceKey, String name, int limit) {
        return badges.whileOn(() -> Outcome.unchanged(asked(viewer, spaceKey, name.strip(), limit)));
    }

    private BadgeAsked asked(Viewer viewer, String spaceKey, String name, int limit) {
        Optional<Space> space = shown(viewer, spaceKey);
        Optional<Community> community = space.flatMap(place -> communities.find(place.key()));
        boolean closed = community.filter(NamedBadgeService::isClosed).isPresent();
        List<BadgeClass> all =
                named(community.filter(place -> knows(viewer, place)).map(Community::id));
        Optional<BadgeHolders> found = all.stream()
                .filter(badge -> badge.words().name().equalsIgnoreCase(name)
                        || badge.key().equals(name))
                .findFirst()
                .map(badge -> new BadgeHolders(
                        badge,
                        badge.community().flatMap(own -> space),
                        !closed && community.isPresent(),
                        closed ? List.of() : holders(viewer, badge, community, limit)));
        return new BadgeAsked(found, faces(all));
    }

    private Optional<Space> shown(Viewer viewer, String spaceKey) {
        return spaces.find(spaceKey).filter(place -> spaces.mayView(viewer, place.key()));
    }

    private static boolean isClosed(Community community) {
        return community.listing() == Listing.HIDDEN;
    }

    /** Whether somebody who may view its space may know of a community: one statement where it is for its members alone, none else. */
    private boolean knows(Viewer viewer, Community community) {
        return !isClosed(community)
                || administers(viewer, community)
                || viewer.user()
                        .flatMap(user -> memberships.find(community.id(), user))
                        .filter(own -> own.state().isInside())
                        .isPresent();
    }

    /** Those to whom it was given in this community; of a badge of the site outside of one, nobody is told here. */
    private List<AwardView> holders(Viewer viewer, BadgeClass badge, Optional<Community> community, int limit) {
        if (community.isEmpty()) {
            return List.of();
        }
        AwardQuery wanted = AwardQuery.seenBy(viewer.user(), clock.instant())
                .ofBadge(badge.key())
                .in(community.get().id());
        boolean named = views.mayBrowse(viewer);
        return awards.page(wanted, Math.max(1, Math.min(ShelfService.LIMIT_MAX, limit))).stream()
                .map(award -> views.of(viewer, award, Optional.empty(), Set.of(), named))
                .toList();
    }

    /**
     * What was given of one badge in a community, newest first, among its last {@value ShelfService#LIMIT_MAX}; at most three statements. So that help
     * with a mistyped name is none more, whoever edits the page is not asked for their place in the community: that they may give badges is said to them
     * where they administer the space, and in a community that is for its members alone nobody is helped.
     *
     * @param meant whether it is that badge, which is known by what readers call it
     * @param helps whether to say which badges could have been named, where nothing was given of the one that was
     * @param limit how many to show at most
     */
    public Outcome<Wall> wall(
            Viewer viewer,
            String spaceKey,
            Predicate<AwardView> meant,
            Optional<Instant> since,
            boolean helps,
            int limit) {
        return helps
                ? badges.whileOn(() -> helped(viewer, spaceKey, meant, since, limit))
                : shelf.wall(viewer, spaceKey, Optional.empty(), since, Optional.empty(), ShelfService.LIMIT_MAX)
                        .map(wall -> new Wall(
                                wall.community(), page(wall.page().items(), meant, limit), wall.mayGive(), List.of()));
    }

    private boolean administers(Viewer viewer, Community community) {
        return spaces.mayAdminister(viewer, community.space())
                || badges.rights(viewer, Optional.empty()).siteAdmin();
    }

    private Outcome<Wall> helped(
            Viewer viewer, String spaceKey, Predicate<AwardView> meant, Optional<Instant> since, int limit) {
        Optional<Space> space = shown(viewer, spaceKey);
        Optional<Community> known =
                space.flatMap(place -> communities.find(place.key())).filter(place -> knows(viewer, place));
        if (known.isEmpty()) {
            return Outcome.refused(BadgeRefusal.UNKNOWN);
        }
        Community community = known.get().asSeenIn(space.orElseThrow());
        AwardQuery wanted = AwardQuery.seenBy(viewer.user(), clock.instant())
                .in(community.id())
                .since(since);
        boolean named = views.mayBrowse(viewer);
        List<AwardView> given = awards.page(wanted, ShelfService.LIMIT_MAX).stream()
                .map(award -> views.of(viewer, award, space, Set.of(), named))
                .toList();
        Page<AwardView> found = page(given, meant, limit);
        boolean gives = !community.isArchived() && administers(viewer, community);
        boolean helps = found.items().isEmpty() && !isClosed(community);
        return Outcome.unchanged(
                new Wall(community.id(), found, gives, helps ? faces(named(Optional.of(community.id()))) : List.of()));
    }

    private static Page<AwardView> page(List<AwardView> given, Predicate<AwardView> meant, int limit) {
        return new Page<>(given.stream().filter(meant).limit(limit).toList(), Optional.empty(), OptionalInt.empty());
    }

    /** What was given or can be is for everybody to name. */
    private List<BadgeClass> named(Optional<CommunityId> community) {
        return book.in(community).stream()
                .filter(badge -> badge.state() != BadgeState.DRAFT)
                .toList();
    }

    private static List<BadgeFace> faces(List<BadgeClass> all) {
        return all.stream().map(BadgeClass::face).toList();
    }
}
