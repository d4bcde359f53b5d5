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
import io.guildhall.membership.CommunityDoor;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Finds a badge by the name that somebody wrote on a page, and those that they may have meant. */
@Named
public final class NamedBadgeService {
    private final BadgeDoor badges;
    private final CommunityDoor door;
    private final ShelfService shelf;
    private final BadgeBook book;
    private final Communities communities;
    private final Awards awards;
    private final AwardViews views;
    private final Spaces spaces;
    private final Clock clock;

    @Inject
    NamedBadgeService(
            BadgeDoor badges,
            CommunityDoor door,
            ShelfService shelf,
            BadgeBook book,
            Communities communities,
            Awards awards,
            AwardViews views,
            Spaces spaces,
            Clock clock) {
        this.badges = badges;
        this.door = door;
        this.shelf = shelf;
        this.book = book;
        this.communities = communities;
        this.awards = awards;
        this.views = views;
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
        Optional<Space> space = spaces.find(spaceKey).filter(place -> spaces.mayView(viewer, place.key()));
        Optional<Community> community = space.flatMap(place -> communities.find(place.key()));
        boolean closed =
                community.filter(place -> place.listing() == Listing.HIDDEN).isPresent();
        boolean known = !closed || door.look(viewer, spaceKey).result().isPresent();
        List<BadgeClass> all = named(community.filter(place -> known).map(Community::id));
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
                .map(award -> views.of(viewer, award, Optional.empty(), false, named))
                .toList();
    }

    /**
     * What was given of one badge in a community, newest first, among its last {@value ShelfService#LIMIT_MAX}: three statements. One more where that is
     * nothing and whoever mistyped the name is to be helped.
     *
     * @param meant whether it is that badge, which is known by what readers call it
     * @param helps whether to say which badges could have been named
     * @param limit how many to show at most
     */
    public Outcome<Wall> wall(
            Viewer viewer,
            String spaceKey,
            Predicate<AwardView> meant,
            Optional<Instant> since,
            boolean helps,
            int limit) {
        return shelf.wall(viewer, spaceKey, Optional.empty(), since, false, Optional.empty(), ShelfService.LIMIT_MAX)
                .map(wall -> {
                    List<AwardView> found = wall.page().items().stream()
                            .filter(meant)
                            .limit(limit)
                            .toList();
                    return new Wall(
                            wall.community(),
                            new Page<>(found, Optional.empty(), OptionalInt.empty()),
                            wall.mayGive(),
                            found.isEmpty() && helps ? faces(named(Optional.of(wall.community()))) : List.of());
                });
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
