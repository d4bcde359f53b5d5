package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.ParentChanged;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts communities below others. Nothing is inherited; it is told where both are shown. Whoever puts one below another runs both, or
 * administers the space of the one above; whoever runs either may end it.
 */
@Named
public final class ParentService {
    /** How many levels there may be, the highest one included. */
    public static final int LEVELS_MAX = 5;

    /** Of all communities: who is below whom is a matter between many. */
    static final String LOCK = "community-parents";

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final CommunityViews views;
    private final Locks locks;
    private final Clock clock;

    @Inject
    public ParentService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Communities communities,
            CommunityViews views,
            Locks locks,
            Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.views = views;
        this.locks = locks;
        this.clock = clock;
    }

    /** Puts the community of one space below that of another. */
    public Outcome<CommunityView> put(Viewer viewer, String spaceKey, String parentKey) {
        return viewer.user()
                .map(by -> sight.of(viewer, parentKey)
                        .then(parent -> locks.locked(
                                LOCK,
                                () -> changes.of(viewer, spaceKey, fresh -> put(fresh, by, parent))
                                        .map(views::one))))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** Ends that the community of a space belongs to another. */
    public Outcome<CommunityView> free(Viewer viewer, String spaceKey) {
        return viewer.user()
                .map(by -> locks.locked(
                        LOCK,
                        () -> changes.of(viewer, spaceKey, fresh -> free(fresh, by))
                                .map(views::one)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<Sighting> put(Fresh fresh, UserId by, Sighting parent) {
        Community child = fresh.communityRow().value();
        CommunityId above = parent.community().id();
        Optional<Refusal> refusal = refusal(fresh.sighting(), parent);
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        if (child.arrangements().parent().filter(above::equals).isPresent()) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        return unfit(child, parent.community())
                .map(reason -> Change.<Sighting>none(Outcome.refused(reason)))
                .orElseGet(() -> save(fresh, by, Optional.of(above)));
    }

    private static Optional<Refusal> refusal(Sighting child, Sighting parent) {
        if (!child.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (!parent.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.PARENT_NOT_ALLOWED));
        }
        if (child.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        return parent.community().isArchived()
                ? Optional.of(Refusal.of(CommunityRefusal.PARENT_ARCHIVED))
                : Optional.empty();
    }

    private Change<Sighting> free(Fresh fresh, UserId by) {
        Community child = fresh.communityRow().value();
        if (!fresh.sighting().mayRun() && !runsParent(fresh.sighting().viewer(), child)) {
            return Change.none(Outcome.refused(CommunityRefusal.NOT_ALLOWED));
        }
        if (child.arrangements().parent().isEmpty()) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        return fresh.community().isArchived()
                ? Change.none(Outcome.refused(CommunityRefusal.ARCHIVED))
                : save(fresh, by, Optional.empty());
    }

    private boolean runsParent(Viewer viewer, Community child) {
        return child.arrangements()
                .parent()
                .flatMap(id -> Optional.ofNullable(communities.byId(Set.of(id)).get(id)))
                .flatMap(parent -> sight.of(viewer, parent.space().value()).result())
                .filter(Sighting::mayRun)
                .isPresent();
    }

    /** Why one cannot be below the other: read under the lock of all, so that two who put each below the other do not both succeed. */
    private Optional<Refusal> unfit(Community child, Community parent) {
        int above = 1;
        Optional<Community> at = Optional.of(parent);
        while (at.isPresent() && above <= LEVELS_MAX) {
            if (at.get().id().equals(child.id())) {
                return Optional.of(Refusal.of(CommunityRefusal.PARENT_CIRCLE));
            }
            at = at.get()
                    .arrangements()
                    .parent()
                    .flatMap(id ->
                            Optional.ofNullable(communities.byId(Set.of(id)).get(id)));
            above += at.isPresent() ? 1 : 0;
        }
        boolean tooDeep = above + levelsFrom(child, LEVELS_MAX - above) > LEVELS_MAX;
        return tooDeep ? Optional.of(Refusal.of(CommunityRefusal.PARENT_TOO_DEEP, LEVELS_MAX)) : Optional.empty();
    }

    /** How many levels a community and those below it take; no more than one above {@code room} is looked for. */
    private int levelsFrom(Community top, int room) {
        int levels = 1;
        List<CommunityId> level = List.of(top.id());
        while (levels <= room) {
            level = communities.children(level, Integer.MAX_VALUE).stream()
                    .filter(child -> child.life().status() != CommunityStatus.ARCHIVED)
                    .map(Community::id)
                    .toList();
            if (level.isEmpty()) {
                return levels;
            }
            levels++;
        }
        return levels;
    }

    private Change<Sighting> save(Fresh fresh, UserId by, Optional<CommunityId> parent) {
        Community before = fresh.communityRow().value();
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withParent(parent));
        Instant now = clock.instant();
        fresh.communityRow().save(after);
        ledger.note(
                by,
                "community.parent-set",
                after.space(),
                "community",
                numberOf(before.arrangements().parent()) + ">" + numberOf(parent),
                now);
        return Change.made(fresh.sighting().now(after), new ParentChanged(after.id(), after.space(), parent, by, now));
    }

    private static String numberOf(Optional<CommunityId> community) {
        return community.map(id -> Long.toString(id.value())).orElse("NONE");
    }
}
