package io.guildhall.membership.life;

import io.guildhall.community.Charter;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityFounded;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.Lifetime;
import io.guildhall.community.NewCommunity;
import io.guildhall.community.Pulse;
import io.guildhall.community.RulesVersion;
import io.guildhall.community.Stage;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Step;
import io.guildhall.membership.rules.Rulebooks;
import io.guildhall.site.Settings;
import io.guildhall.site.Starters;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a space a community, with its first facilitator, in one transaction. */
@Named
public final class FoundingService {
    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Memberships memberships;
    private final Rulebooks rulebooks;
    private final People people;
    private final Settings settings;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public FoundingService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Communities communities,
            Memberships memberships,
            Rulebooks rulebooks,
            People people,
            Settings settings,
            CommunityViews views,
            Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.rulebooks = rulebooks;
        this.people = people;
        this.settings = settings;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Makes the space a community in status DRAFT. For those who administer the space, unless the site leaves it to its own administrators, and for
     * administrators of the site who see it.
     */
    public Outcome<CommunityView> found(Viewer viewer, FoundingRequest request) {
        return found(viewer, request, FoundedWith.NOTHING);
    }

    /** The same, and what was decided with it in one transaction. */
    public Outcome<CommunityView> found(Viewer viewer, FoundingRequest request, FoundedWith decided) {
        return viewer.user()
                .map(founder -> sight.space(viewer, request.spaceKey())
                        .then(space -> refusal(viewer, space)
                                .<Outcome<CommunityView>>map(Outcome::refused)
                                .orElseGet(() -> found(viewer, founder, space, request, decided))))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** Whether the viewer could make this space a community now. No statement for those who do not administer it, else at most two. */
    public boolean mayFound(Viewer viewer, String spaceKey) {
        return obstacle(viewer, spaceKey).isEmpty();
    }

    /** Why the viewer could not make this space a community now; empty where they could. As many statements as {@link #mayFound}. */
    public Optional<Refusal> obstacle(Viewer viewer, String spaceKey) {
        if (viewer.isAnonymous()) {
            return Optional.of(Refusal.of(CommunityRefusal.LOGIN_NEEDED));
        }
        return sight.space(viewer, spaceKey)
                .fold(
                        space -> refusal(viewer, space)
                                .or(() -> Optional.of(Refusal.of(CommunityRefusal.EXISTS))
                                        .filter(taken -> isTaken(space))),
                        Optional::of);
    }

    private Optional<Refusal> refusal(Viewer viewer, Space space) {
        if (!sight.administers(viewer, space)) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (space.personal()) {
            return Optional.of(Refusal.of(CommunityRefusal.PERSONAL_SPACE));
        }
        if (space.archived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        return mayStart(viewer) ? Optional.empty() : Optional.of(Refusal.of(CommunityRefusal.LEFT_TO_SITE_ADMINS));
    }

    /** Whether the viewer may start communities in the spaces that they administer; at most one statement. */
    public boolean isOpenTo(Viewer viewer) {
        return !viewer.isAnonymous() && mayStart(viewer);
    }

    private boolean mayStart(Viewer viewer) {
        return people.isAdministrator(viewer) || settings.current().values().starters() == Starters.SPACE_ADMINS;
    }

    private Outcome<CommunityView> found(
            Viewer viewer, UserId founder, Space space, FoundingRequest request, FoundedWith decided) {
        Charter charter = request.charter().stripped();
        List<FieldError> wrong = Stream.concat(charter.problems().stream(), request.problem().stream())
                .toList();
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.ofFields(CommunityRefusal.INVALID, wrong));
        }
        Optional<UserId> facilitator = request.facilitator().map(people::find).orElse(Optional.of(founder));
        if (facilitator.isEmpty()) {
            return Outcome.refused(MembershipRefusal.UNKNOWN_PERSON);
        }
        return example(viewer, request)
                .map(other -> Beginning.of(request, other, clock.instant()))
                .then(beginning -> unlessTaken(
                        space,
                        taken -> changes.founding(
                                space.key(),
                                () -> add(founder, facilitator.get(), space, charter, beginning, decided, taken))))
                .map(member -> view(viewer, space, member));
    }

    /**
     * Mostly nobody has the key of a space, so that is tried without a look: the key is unique. Where somebody has it, it is tried again with one.
     *
     * @param work told whether the key may be taken
     */
    private Outcome<Founded> unlessTaken(Space space, Function<Boolean, Outcome<Founded>> work) {
        try {
            return work.apply(false);
        } catch (DuplicateKeyException taken) {
            try {
                return isTaken(space) ? Outcome.refused(CommunityRefusal.EXISTS) : work.apply(true);
            } catch (DuplicateKeyException faster) {
                return Outcome.refused(CommunityRefusal.EXISTS);
            }
        }
    }

    /** The community to start from, which the founder must see; empty where none is named. */
    private Outcome<Optional<Community>> example(Viewer viewer, FoundingRequest request) {
        return request.from()
                .map(from -> sight.of(viewer, from).map(Sighting::community).map(Optional::of))
                .orElseGet(() -> Outcome.unchanged(Optional.empty()));
    }

    private boolean isTaken(Space space) {
        return communities
                .find(space.key())
                .filter(community -> community.home().isIn(space))
                .isPresent();
    }

    /** The community of a space that is gone makes room: a key that is used again is a new space, and nothing is inherited. */
    private void leaveBehind(CommunityRow row, UserId founder) {
        Community gone = row.value().homeless();
        row.save(gone);
        ledger.note(
                founder,
                "community.left-behind",
                gone.space(),
                "community",
                row.value().space().value(),
                clock.instant());
    }

    private Change<Founded> add(
            UserId founder,
            UserId facilitator,
            Space space,
            Charter charter,
            Beginning beginning,
            FoundedWith decided,
            boolean taken) {
        if (taken) {
            communities.forChange(space.key()).ifPresent(row -> leaveBehind(row, founder));
        }
        Instant now = clock.instant();
        Community community = communities.add(new NewCommunity(
                Home.in(space),
                new Lifetime(CommunityStatus.DRAFT, Stage.POTENTIAL, now, founder).with(Pulse.from(now)),
                beginning.settings(),
                charter,
                beginning.arrangements().withTopics(decided.topics()),
                1));
        community
                .arrangements()
                .rules()
                .ifPresent(rules ->
                        rulebooks.keep(new RulesVersion(community.id(), rules.no(), rules.text(), true, founder, now)));
        Membership first = memberships.add(new NewMembership(
                community.id(),
                facilitator,
                SortName.of(people.person(facilitator).name()),
                MembershipState.ACTIVE,
                Set.of(Role.FACILITATOR),
                JoinSource.FOUNDING,
                now));
        memberships.rolesChanged(first.inRoles(Set.of()), first.roles(), founder, now);
        Step step = new Step(Optional.empty(), first, founder, "community.founded", "", now);
        if (decided.tells(facilitator)) {
            ledger.kept(step, space.key());
        } else {
            ledger.moved(step, space.key());
        }
        decided.founded(community);
        return Change.made(
                new Founded(community, first),
                new CommunityFounded(community.id(), space.key(), founder, facilitator, now));
    }

    private CommunityView view(Viewer viewer, Space space, Founded founded) {
        Membership first = founded.facilitator();
        Map<UserId, Membership> standings = Map.of(first.user(), first);
        return views.founded(sight.sighting(viewer, space, founded.community(), standings), first.user());
    }

    /** What a founding leaves behind. */
    private record Founded(Community community, Membership facilitator) {}
}
