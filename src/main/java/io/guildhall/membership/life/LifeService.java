package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.LifeChanged;
import io.guildhall.community.Lifetime;
import io.guildhall.community.Stage;
import io.guildhall.kernel.DomainEvent;
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
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where a community is in its life after the launch: archived and revived, at rest and awake, in which stage, and no community any more. For
 * those who run it. Repeating any of it changes nothing.
 */
@Named
public final class LifeService {
    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Memberships memberships;
    private final LastFacilitator facilitators;
    private final CommunityViews views;
    private final Locks locks;
    private final Clock clock;

    @Inject
    public LifeService(
            Changes changes,
            Ledger ledger,
            Communities communities,
            Memberships memberships,
            LastFacilitator facilitators,
            CommunityViews views,
            Locks locks,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.facilitators = facilitators;
        this.views = views;
        this.locks = locks;
        this.clock = clock;
    }

    /** How stopping ended. */
    public enum Ending {
        /** Nobody was in it but those who facilitate: its space is as if it had never been a community. */
        UNDONE,
        /** It is archived: everything stays readable. */
        ARCHIVED
    }

    /** Archives a community that was launched: everything can be read, nothing written, and the communities that belong to it are free. */
    public Outcome<CommunityView> archive(Viewer viewer, String spaceKey) {
        return locks.locked(ParentService.LOCK, () -> changed(viewer, spaceKey, Move.ARCHIVE));
    }

    /** Brings an archived community back, as what it was: launched or not, and without anybody who can facilitate it orphaned. */
    public Outcome<CommunityView> revive(Viewer viewer, String spaceKey) {
        return changed(viewer, spaceKey, Move.REVIVE);
    }

    /** Says that nothing happens here for a while. */
    public Outcome<CommunityView> rest(Viewer viewer, String spaceKey) {
        return changed(viewer, spaceKey, Move.REST);
    }

    /** Says that something happens here again; without anybody who can facilitate, it looks for somebody. */
    public Outcome<CommunityView> wake(Viewer viewer, String spaceKey) {
        return changed(viewer, spaceKey, Move.WAKE);
    }

    /** Sets the stage that those who run it see it in; it may go back. */
    public Outcome<CommunityView> stage(Viewer viewer, String spaceKey, Stage stage) {
        return run(viewer, spaceKey, fresh -> stage(fresh, viewer, stage)).map(views::one);
    }

    /**
     * Sets the stage as part of a change that a feature above makes, which has checked the right to it.
     *
     * @param further what else becomes of the community, saved with it
     * @return what to tell: nothing where the stage stays
     */
    public List<DomainEvent> stage(Viewer viewer, Fresh fresh, Stage stage, UnaryOperator<Community> further) {
        Community before = fresh.communityRow().value();
        Lifetime was = before.life();
        Community after = further.apply(before.at(Home.in(fresh.space())).withLife(was.at(stage)));
        fresh.communityRow().save(after);
        if (was.stage() == stage) {
            return List.of();
        }
        Instant now = clock.instant();
        UserId by = viewer.user().orElseThrow();
        ledger.noteOfAll(after, after.space(), by, "community.stage-set", was.stage() + ">" + stage, now);
        return List.of(new LifeChanged(after.id(), after.space(), was, after.life(), Optional.of(by), now));
    }

    /** Ends a community that did not come to be: undone where only facilitators are in it, else archived. */
    public Outcome<Ending> stop(Viewer viewer, String spaceKey) {
        return locks.locked(ParentService.LOCK, () -> run(viewer, spaceKey, fresh -> stop(fresh, viewer)));
    }

    private Outcome<CommunityView> changed(Viewer viewer, String spaceKey, Move move) {
        return run(viewer, spaceKey, fresh -> move(fresh, viewer, move)).map(views::one);
    }

    private <T> Outcome<T> run(Viewer viewer, String spaceKey, Function<Fresh, Change<T>> work) {
        return viewer.isAnonymous()
                ? Outcome.refused(CommunityRefusal.LOGIN_NEEDED)
                : changes.of(
                        viewer,
                        spaceKey,
                        fresh -> refusal(fresh)
                                .map(refused -> Change.<T>none(Outcome.refused(refused)))
                                .orElseGet(() -> work.apply(fresh)));
    }

    /** While the space is archived, only the host can change that. */
    private static Optional<Refusal> refusal(Fresh fresh) {
        if (!fresh.sighting().mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        return fresh.space().archived() ? Optional.of(Refusal.of(CommunityRefusal.SPACE_ARCHIVED)) : Optional.empty();
    }

    private Change<Sighting> move(Fresh fresh, Viewer viewer, Move move) {
        Community before = fresh.communityRow().value();
        CommunityStatus status = before.life().status();
        if (move.isMadeBy(status)) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        if (!move.isPossibleFrom(status)) {
            return Change.none(Outcome.refused(CommunityRefusal.OTHER_STATUS, status));
        }
        CommunityStatus next = move == Move.REVIVE || move == Move.WAKE ? revived(before) : move.to();
        if (next == CommunityStatus.ARCHIVED) {
            freeChildren(before, viewer);
        }
        return save(fresh, viewer, before.life().in(next, clock.instant()), move.act(), status + ">" + next);
    }

    private CommunityStatus revived(Community archived) {
        if (archived.arrangements().launchedAt().isEmpty()) {
            return CommunityStatus.DRAFT;
        }
        return facilitators.actingOf(archived.id()) > 0 ? CommunityStatus.ACTIVE : CommunityStatus.ORPHANED;
    }

    private Change<Sighting> stage(Fresh fresh, Viewer viewer, Stage stage) {
        Lifetime life = fresh.communityRow().value().life();
        if (life.status() == CommunityStatus.ARCHIVED) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        return life.stage() == stage
                ? Change.none(Outcome.unchanged(fresh.sighting()))
                : save(fresh, viewer, life.at(stage), "community.stage-set", life.stage() + ">" + stage);
    }

    private Change<Ending> stop(Fresh fresh, Viewer viewer) {
        Community before = fresh.communityRow().value();
        CommunityStatus status = before.life().status();
        if (status == CommunityStatus.ARCHIVED) {
            return Change.none(Outcome.unchanged(Ending.ARCHIVED));
        }
        if (status != CommunityStatus.DRAFT && status != CommunityStatus.ACTIVE) {
            return Change.none(Outcome.refused(CommunityRefusal.OTHER_STATUS, status));
        }
        freeChildren(before, viewer);
        boolean onlyFacilitators =
                memberships.count(before.id(), MembershipState.ACTIVE) == memberships.countFacilitators(before.id());
        if (!onlyFacilitators) {
            Lifetime ended = before.life().in(CommunityStatus.ARCHIVED, clock.instant());
            Change<Sighting> archived = save(fresh, viewer, ended, "community.archived", status + ">ARCHIVED");
            return Change.made(Ending.ARCHIVED, archived.events());
        }
        Instant now = clock.instant();
        UserId by = viewer.user().orElseThrow();
        Community gone = before.at(Home.in(fresh.space())).homeless();
        fresh.communityRow().save(gone);
        ledger.noteOfAll(
                gone, fresh.space().key(), by, "community.undone", gone.space().value(), now);
        return Change.made(
                Ending.UNDONE,
                new LifeChanged(gone.id(), fresh.space().key(), before.life(), gone.life(), Optional.of(by), now));
    }

    /** Those that belong to it belong to nobody then. */
    private void freeChildren(Community parent, Viewer viewer) {
        for (CommunityRow row : communities.childrenForChange(parent.id())) {
            Community child = row.value();
            row.save(child.arranged(child.arrangements().withParent(Optional.empty())));
            ledger.note(
                    viewer.user().orElseThrow(),
                    "community.parent-set",
                    child.space(),
                    "community",
                    parent.id().value() + ">NONE",
                    clock.instant());
        }
    }

    private Change<Sighting> save(Fresh fresh, Viewer viewer, Lifetime life, String act, String detail) {
        Community before = fresh.communityRow().value();
        Community after = before.at(Home.in(fresh.space())).withLife(life);
        Instant now = clock.instant();
        UserId by = viewer.user().orElseThrow();
        fresh.communityRow().save(after);
        ledger.noteOfAll(after, after.space(), by, act, detail, now);
        return Change.made(
                fresh.sighting().now(after),
                new LifeChanged(after.id(), after.space(), before.life(), life, Optional.of(by), now));
    }
}
