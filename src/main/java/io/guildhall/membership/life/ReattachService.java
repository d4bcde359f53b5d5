package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.Home;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a community back to its space after the space was deleted and restored (invariant 21). Nothing comes back by itself: a key that is used again
 * is a new space. It is offered to who administers the space where the host's number of the space is the one that the community had; where it is
 * another, only to administrators of the site and to who facilitated the community, who say by its name that they mean it, so that nobody learns of a
 * stranger's community from a key.
 */
@Named
public final class ReattachService {
    /** The field error of a name that is not that of the community. */
    static final String OTHER_NAME = "field.reattach-name";

    private static final int LOOKED_AT = 20;

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Memberships memberships;
    private final People people;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public ReattachService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Communities communities,
            Memberships memberships,
            People people,
            CommunityViews views,
            Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
        this.views = views;
        this.clock = clock;
    }

    /**
     * What could be brought back to a space, that of the same space first, then the newest; empty where the viewer administers no such space, or nothing
     * is offered to them. At most three statements, and none for those who do not administer it.
     */
    public Optional<Stray> offered(Viewer viewer, String spaceKey) {
        return sight.space(viewer, spaceKey)
                .result()
                .filter(space -> refusal(viewer, space).isEmpty())
                .filter(space -> communities.find(space.key()).isEmpty())
                .flatMap(space -> strays(viewer, space).stream().findFirst());
    }

    /**
     * Brings one back as it was left: archived, to be revived by those who run it. Refused where the space is a community already.
     *
     * @param name what the community is called; may be empty where it is the same space for certain
     */
    public Outcome<CommunityView> reattach(Viewer viewer, String spaceKey, String name) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return sight.space(viewer, spaceKey)
                .then(space -> refusal(viewer, space)
                        .<Outcome<Community>>map(Outcome::refused)
                        .orElseGet(() -> changes.founding(space.key(), () -> reattach(viewer, space, name.strip()))))
                .then(community -> sight.of(viewer, community.space().value()))
                .map(views::one);
    }

    private Optional<Refusal> refusal(Viewer viewer, Space space) {
        if (viewer.isAnonymous() || !sight.administers(viewer, space)) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        return space.archived() ? Optional.of(Refusal.of(CommunityRefusal.SPACE_ARCHIVED)) : Optional.empty();
    }

    /** Those that may be offered to the viewer. */
    private List<Stray> strays(Viewer viewer, Space space) {
        List<Stray> all = communities.leftBehind(space.key(), LOOKED_AT).stream()
                .map(each -> new Stray(each, isSame(each, space)))
                .sorted(Comparator.comparing(Stray::same).reversed())
                .toList();
        boolean knowsAll = all.stream().allMatch(Stray::same) || people.isAdministrator(viewer);
        Map<?, Membership> own = knowsAll
                ? Map.of()
                : memberships.ofUser(
                        viewer.user().orElseThrow(),
                        all.stream().map(stray -> stray.community().id()).toList());
        return all.stream()
                .filter(stray -> knowsAll
                        || stray.same()
                        || Optional.ofNullable(own.get(stray.community().id()))
                                .filter(Membership::isFacilitator)
                                .isPresent())
                .toList();
    }

    private static boolean isSame(Community community, Space space) {
        return community.home().spaceId().filter(id -> id == space.id()).isPresent();
    }

    private Change<Community> reattach(Viewer viewer, Space space, String name) {
        if (communities.find(space.key()).isPresent()) {
            return Change.none(Outcome.refused(CommunityRefusal.EXISTS));
        }
        List<Stray> offered = strays(viewer, space);
        if (offered.isEmpty()) {
            return Change.none(Outcome.refused(CommunityRefusal.NOTHING_LEFT));
        }
        return offered.stream()
                .filter(stray -> name.isEmpty()
                        ? stray.same()
                        : stray.community().name().strip().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(stray -> communities.forChange(stray.community().space()))
                .map(row -> reattach(viewer.user().orElseThrow(), space, row))
                .orElseGet(() -> Change.none(Outcome.refused(Refusal.ofFields(
                        CommunityRefusal.INVALID, List.of(new FieldError("name", OTHER_NAME, List.of()))))));
    }

    private Change<Community> reattach(UserId by, Space space, CommunityRow row) {
        Instant now = clock.instant();
        String from = row.value().space().value();
        Community after = row.value().at(Home.in(space));
        row.save(after);
        ledger.noteOfAll(after, space.key(), by, OccasionKind.REATTACHED.act(), from, now);
        return Change.none(Outcome.done(after));
    }
}
