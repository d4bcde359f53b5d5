package io.guildhall.recognition.badge;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
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
    private final AwardDoor one;
    private final Communities communities;
    private final Awards awards;
    private final AwardViews views;
    private final Spaces spaces;
    private final Clock clock;

    @Inject
    ShelfService(
            CommunityDoor door,
            BadgeDoor badges,
            AwardDoor one,
            Communities communities,
            Awards awards,
            AwardViews views,
            Spaces spaces,
            Clock clock) {
        this.door = door;
        this.badges = badges;
        this.one = one;
        this.communities = communities;
        this.awards = awards;
        this.views = views;
        this.spaces = spaces;
        this.clock = clock;
    }

    /**
     * What was given in a community, newest first, to read: nobody is offered to take something back. At most three statements.
     *
     * @param badge only that one, by its key
     * @param since not before then
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to {@value #LIMIT_MAX}
     */
    public Outcome<Wall> wall(
            Viewer viewer,
            String spaceKey,
            Optional<String> badge,
            Optional<Instant> since,
            Optional<String> cursor,
            int limit) {
        return wall(viewer, spaceKey, badge, since, false, false, cursor, limit);
    }

    /**
     * The same with what the viewer may do with each award. At most four statements.
     *
     * @param over whether those are shown too that were taken back or are over; to those who run the community
     */
    public Outcome<Wall> managed(
            Viewer viewer, String spaceKey, Optional<String> badge, boolean over, Optional<String> cursor, int limit) {
        return wall(viewer, spaceKey, badge, Optional.empty(), true, over, cursor, limit);
    }

    private Outcome<Wall> wall(
            Viewer viewer,
            String spaceKey,
            Optional<String> badge,
            Optional<Instant> since,
            boolean acting,
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
                    Function<Award, Set<AwardAct>> may =
                            acting ? views.offered(badges.rights(viewer, Optional.of(seen)), found) : award -> Set.of();
                    return Outcome.unchanged(new Wall(
                            seen.community().id(),
                            page(
                                    found,
                                    most(limit),
                                    award -> Optional.of(views.of(
                                            viewer, award, Optional.of(seen.space()), may.apply(award), named))),
                            runs && !seen.community().isArchived(),
                            List.of()));
                })));
    }

    /**
     * What somebody was given, or who was given a badge, as far as the viewer may know of where that was, newest first, to read: nobody is offered to
     * take something back. Two statements. A page may be shorter than asked for where some are left out.
     *
     * @param earner empty for everybody
     * @param badge the key of one badge; empty for all
     */
    public Outcome<Page<AwardView>> everywhere(
            Viewer viewer, Optional<UserId> earner, Optional<String> badge, Optional<String> cursor, int limit) {
        return everywhere(viewer, earner, badge, false, cursor, limit);
    }

    /**
     * The same with what the viewer may do with each award that was given outside of any community; what was given in one is taken back there. Three
     * statements.
     */
    public Outcome<Page<AwardView>> managedEverywhere(
            Viewer viewer, Optional<UserId> earner, Optional<String> badge, Optional<String> cursor, int limit) {
        return everywhere(viewer, earner, badge, true, cursor, limit);
    }

    private Outcome<Page<AwardView>> everywhere(
            Viewer viewer,
            Optional<UserId> earner,
            Optional<String> badge,
            boolean acting,
            Optional<String> cursor,
            int limit) {
        return badges.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> number(cursor))
                .map(number -> {
                    AwardQuery wanted =
                            AwardQuery.seenBy(viewer.user(), clock.instant()).before(number);
                    AwardQuery ofBadge = badge.map(wanted::ofBadge).orElse(wanted);
                    List<Award> found = awards.page(earner.map(ofBadge::of).orElse(ofBadge), most(limit) + 1);
                    Map<CommunityId, Community> places = places(found);
                    boolean named = views.mayBrowse(viewer);
                    Function<Award, Set<AwardAct>> may =
                            acting ? views.offered(badges.rights(viewer, Optional.empty()), found) : award -> Set.of();
                    return page(
                            found,
                            most(limit),
                            award -> seenIn(viewer, award, places)
                                    .map(place -> views.of(viewer, award, place.space(), may.apply(award), named)));
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
                            .map(place -> views.of(viewer, award, place.space(), Set.of(), named)));
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
                .filter(place -> place.listing() != Listing.HIDDEN || isOwn(viewer, award))
                .filter(place -> spaces.mayView(viewer, place.space()))
                .flatMap(place -> spaces.find(place.space().value()));
        return space.isPresent() || isOwn(viewer, award) ? Optional.of(new Seen(space)) : Optional.empty();
    }

    /** One award, and nothing of what may be done with it, for those who may know of it; one statement where it is one's own, at most three else. Others are answered as if there were none. */
    public Outcome<Award> award(Viewer viewer, long id) {
        return badges.whileOn(() -> one.award(viewer, id)
                .<Outcome<Award>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(AwardRefusal.UNKNOWN)));
    }

    /**
     * One award as it stands, without what it stands on, for those who may know of it; at most four statements. Others are answered as if there
     * were none.
     */
    public Outcome<AwardView> seen(Viewer viewer, long id) {
        return badges.whileOn(() -> one.view(viewer, id)
                .<Outcome<AwardView>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(AwardRefusal.UNKNOWN)));
    }

    private static boolean isOwn(Viewer viewer, Award award) {
        return viewer.user().filter(award::isOf).isPresent();
    }

    /** One award with what it stands on; at most five statements. */
    public Outcome<AwardPage> one(Viewer viewer, long id) {
        return badges.whileOn(() -> one.page(viewer, id)
                .<Outcome<AwardPage>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(AwardRefusal.UNKNOWN)));
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
