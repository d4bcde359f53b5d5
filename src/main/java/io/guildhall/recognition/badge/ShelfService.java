package io.guildhall.recognition.badge;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows who was given which badge. What somebody keeps to themselves is seen by them and by whoever gave it; what was given in a community is seen
 * by those who may know of it.
 */
@Named
public final class ShelfService {
    public static final int LIMIT_MAX = 100;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final CommunityDoor door;
    private final BadgeDoor badges;
    private final BadgeBook book;
    private final BadgeClasses classes;
    private final Communities communities;
    private final Awards awards;
    private final AwardViews views;
    private final Spaces spaces;
    private final Pages pages;
    private final Clock clock;

    @Inject
    ShelfService(
            CommunityDoor door,
            BadgeDoor badges,
            BadgeBook book,
            BadgeClasses classes,
            Communities communities,
            Awards awards,
            AwardViews views,
            Spaces spaces,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.badges = badges;
        this.book = book;
        this.classes = classes;
        this.communities = communities;
        this.awards = awards;
        this.views = views;
        this.spaces = spaces;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What was given in a community, newest first. At most three statements.
     *
     * @param badge only that one, by its key
     * @param since not before then
     * @param over whether those are shown too that were taken back or are over; to those who run the community
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to {@value #LIMIT_MAX}
     */
    public Outcome<Wall> wall(
            Viewer viewer,
            String spaceKey,
            Optional<String> badge,
            Optional<Instant> since,
            boolean over,
            Optional<String> cursor,
            int limit) {
        return badges.whileOn(() -> number(cursor)
                .then(number -> door.look(viewer, spaceKey).then(seen -> {
                    if (seen.outside()) {
                        return Outcome.refused(BadgeRefusal.UNKNOWN);
                    }
                    boolean runs = seen.mayRun();
                    AwardQuery wanted = AwardQuery.seenBy(viewer.user(), clock.instant())
                            .in(seen.community().id())
                            .since(since)
                            .before(number);
                    AwardQuery narrowed = badge.map(wanted::ofBadge).orElse(wanted);
                    List<Award> found = awards.page(over && runs ? narrowed.withOver() : narrowed, most(limit) + 1);
                    boolean named = views.mayBrowse(viewer);
                    boolean gives = runs && !isArchived(seen);
                    return Outcome.unchanged(new Wall(
                            seen.community().id(),
                            page(
                                    found,
                                    most(limit),
                                    award -> Optional.of(
                                            views.of(viewer, award, Optional.of(seen.space()), gives, named))),
                            gives,
                            List.of()));
                })));
    }

    private static boolean isArchived(Sighting seen) {
        return seen.community().isArchived();
    }

    /**
     * What somebody was given, or who was given a badge, as far as the viewer may know of where that was, newest first; two statements. A page may
     * be shorter than asked for where some are left out.
     *
     * @param earner empty for everybody
     * @param badge the key of one badge; empty for all
     */
    public Outcome<Page<AwardView>> everywhere(
            Viewer viewer, Optional<UserId> earner, Optional<String> badge, Optional<String> cursor, int limit) {
        return badges.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> number(cursor))
                .map(number -> {
                    AwardQuery wanted =
                            AwardQuery.seenBy(viewer.user(), clock.instant()).before(number);
                    AwardQuery ofBadge = badge.map(wanted::ofBadge).orElse(wanted);
                    List<Award> found = awards.page(earner.map(ofBadge::of).orElse(ofBadge), most(limit) + 1);
                    Map<CommunityId, Community> places = places(found);
                    boolean named = views.mayBrowse(viewer);
                    boolean ofSite = badges.rights(viewer, Optional.empty()).siteAdmin();
                    return page(
                            found,
                            most(limit),
                            award -> seenIn(viewer, award, places)
                                    .map(place -> views.of(
                                            viewer,
                                            award,
                                            place.space(),
                                            ofSite && award.community().isEmpty(),
                                            named)));
                }));
    }

    /**
     * Everything that the viewer was ever given, newest first, up to {@value #LIMIT_MAX}: also what is over and what was taken back. Two statements.
     */
    public Outcome<Page<AwardView>> own(Viewer viewer) {
        return badges.whileOn(() -> BadgeDoor.user(viewer).map(by -> {
            AwardQuery wanted =
                    AwardQuery.seenBy(viewer.user(), clock.instant()).of(by).withOver();
            List<Award> found = awards.page(wanted, LIMIT_MAX + 1);
            boolean named = views.mayBrowse(viewer);
            Map<CommunityId, Community> places = places(found);
            return page(
                    found,
                    LIMIT_MAX,
                    award -> seenIn(viewer, award, places)
                            .map(place -> views.of(viewer, award, place.space(), false, named)));
        }));
    }

    private Map<CommunityId, Community> places(List<Award> found) {
        Set<CommunityId> ids =
                found.stream().flatMap(award -> award.community().stream()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : communities.byId(ids);
    }

    /** Where it was given, as far as that may be told; empty where nothing of it may be. */
    private Optional<Seen> seenIn(Viewer viewer, Award award, Map<CommunityId, Community> places) {
        if (award.community().isEmpty()) {
            return Optional.of(new Seen(Optional.empty()));
        }
        Optional<Space> space = award.community()
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .filter(place -> place.listing() != Listing.HIDDEN
                        || viewer.user().filter(award::isOf).isPresent())
                .filter(place -> spaces.mayView(viewer, place.space()))
                .flatMap(place -> spaces.find(place.space().value()));
        boolean own = viewer.user().filter(award::isOf).isPresent();
        return space.isPresent() || own ? Optional.of(new Seen(space)) : Optional.empty();
    }

    /**
     * One award as it stands, without what it stands on, for those who may know of it; at most three statements. Others are answered as if there
     * were none.
     */
    public Outcome<AwardView> seen(Viewer viewer, long id) {
        return badges.whileOn(() -> found(viewer, id)
                .flatMap(award -> seen(viewer, award))
                .<Outcome<AwardView>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(AwardRefusal.UNKNOWN)));
    }

    /** What somebody keeps to themselves is found by them alone. */
    private Optional<Award> found(Viewer viewer, long id) {
        return awards.find(id)
                .filter(award -> !viewer.isAnonymous())
                .filter(award ->
                        !award.hidden() || viewer.user().filter(award::isOf).isPresent());
    }

    private Optional<AwardView> seen(Viewer viewer, Award award) {
        Optional<Sighting> seen = award.community().flatMap(place -> door.look(viewer, place, Set.of()));
        boolean own = viewer.user().filter(award::isOf).isPresent();
        if (award.community().isPresent() && seen.isEmpty() && !own) {
            return Optional.empty();
        }
        BadgeRights rights = badges.rights(viewer, seen);
        boolean revokes = award.community().isPresent()
                ? seen.filter(place -> place.mayRun() && !isArchived(place)).isPresent()
                : rights.siteAdmin();
        return award.state() == AwardState.REVOKED && !own && !revokes
                ? Optional.empty()
                : Optional.of(views.of(viewer, award, seen.map(Sighting::space), revokes));
    }

    /** One award with what it stands on; at most five statements. */
    public Outcome<AwardPage> one(Viewer viewer, long id) {
        return seen(viewer, id).map(view -> {
            List<Evidence> all = awards.evidence(List.of(id));
            List<AwardPage.Stood> told = all.stream()
                    .flatMap(each -> each.page().isPresent()
                            ? pages
                                    .page(viewer, each.page().getAsLong())
                                    .map(page -> new AwardPage.Stood(page, each.version()))
                                    .stream()
                            : Stream.empty())
                    .toList();
            return new AwardPage(
                    view,
                    classes.version(view.award().badge()),
                    viewer.is(view.award().earner()),
                    told,
                    viewer.is(view.award().earner()) && all.stream().anyMatch(Evidence::named),
                    all.size() - told.size());
        });
    }

    private static Page<AwardView> page(List<Award> found, int limit, Function<Award, Optional<AwardView>> view) {
        List<Award> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        return new Page<>(shown.stream().map(view).flatMap(Optional::stream).toList(), next, OptionalInt.empty());
    }

    private static Outcome<OptionalLong> number(Optional<String> cursor) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(AwardRefusal.BAD_CURSOR);
        }
        return Outcome.unchanged(
                cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private static int most(int limit) {
        return Math.max(1, Math.min(LIMIT_MAX, limit));
    }

    /** That an award may be seen, with where it was given as far as that may be told. */
    private record Seen(Optional<Space> space) {}
}
