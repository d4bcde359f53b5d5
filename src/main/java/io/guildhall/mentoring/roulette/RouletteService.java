package io.guildhall.mentoring.roulette;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Coffee roulette: says when it draws and whom somebody met, lets people sit one out, and draws when it is time. */
@Named
public final class RouletteService {
    private static final int LOOKED_AT = 20;

    private final ProgrammeDoor door;
    private final Communities communities;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final HeldDraws held;
    private final DrawWork work;
    private final Audit audit;
    private final Clock clock;

    @Inject
    RouletteService(
            ProgrammeDoor door,
            Communities communities,
            Enrolments enrolments,
            Pairings pairings,
            HeldDraws held,
            DrawWork work,
            Audit audit,
            Clock clock) {
        this.door = door;
        this.communities = communities;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.held = held;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands for the viewer of a programme that was looked at already; at most four statements. */
    public RouletteView view(Viewer viewer, SeenProgramme seen) {
        Instant now = clock.instant();
        Programme programme = seen.programme();
        Optional<HeldDraw> last = held.last(programme.id());
        Optional<Instant> next =
                programme.state() == ProgrammeState.OPEN ? Timetable.next(programme, last, now) : Optional.empty();
        Optional<Enrolment> own = viewer.user().flatMap(user -> own(programme.id(), user));
        Optional<Pairing> meeting = own.flatMap(enrolment -> meeting(programme.id(), enrolment.user()));
        boolean skips = own.flatMap(enrolment -> next.filter(due -> isSkipped(enrolment, due)))
                .isPresent();
        boolean maySkip = !skips
                && next.isPresent()
                && own.filter(enrolment -> takesPart(enrolment, next.get())).isPresent();
        return new RouletteView(seen, next, last, meeting, own, skips, maySkip);
    }

    private Optional<Enrolment> own(ProgrammeId programme, UserId user) {
        return enrolments.of(programme, user).stream()
                .filter(enrolment -> enrolment.state().isIn())
                .findFirst();
    }

    private Optional<Pairing> meeting(ProgrammeId programme, UserId user) {
        return pairings.of(user, PairingState.RUNNING, 0, LOOKED_AT).stream()
                .filter(pairing -> pairing.programme().equals(programme))
                .findFirst();
    }

    private static boolean takesPart(Enrolment enrolment, Instant due) {
        return enrolment.state() != EnrolmentState.PAUSED
                || enrolment
                        .availability()
                        .pausedUntil()
                        .filter(until -> !until.isAfter(due))
                        .isPresent();
    }

    /** A pause that ends as soon as that draw is over for sure. */
    private static boolean isSkipped(Enrolment enrolment, Instant due) {
        return enrolment.state() == EnrolmentState.PAUSED
                && enrolment
                        .availability()
                        .pausedUntil()
                        .filter(due.plus(Timetable.GRACE)::equals)
                        .isPresent();
    }

    /** The viewer sits the next draw out: a pause that ends by itself. Unchanged where they do already. */
    public Outcome<RouletteView> skip(Viewer viewer, ProgrammeId programme) {
        return door.change(viewer, programme, this::skip).map(seen -> view(viewer, seen));
    }

    private Change<SeenProgramme> skip(FreshProgramme fresh) {
        Programme programme = fresh.programme();
        Instant now = clock.instant();
        Optional<EnrolmentRow> row = fresh.seen().viewer().user().stream()
                .flatMap(user -> enrolments.forChange(programme.id(), List.of(user)).stream())
                .filter(own -> own.value().state().isIn())
                .findFirst();
        Optional<Instant> next = Timetable.next(programme, held.last(programme.id()), now);
        Optional<Refusal> refusal =
                refusal(programme, row, next).or(() -> fresh.seen().strange(now));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Enrolment before = row.orElseThrow().value();
        Instant due = next.orElseThrow();
        if (isSkipped(before, due) || !takesPart(before, due)) {
            return Change.none(Outcome.unchanged(fresh.seen()));
        }
        Enrolment after = before.arranged(
                        before.places(),
                        before.availability().paused(Optional.of(due.plus(Timetable.GRACE))),
                        before.statement())
                .in(EnrolmentState.PAUSED, now);
        row.get().save(after);
        OccasionKind kind = OccasionKind.ROULETTE_SKIPPED;
        String object = "programme:" + programme.id().value();
        audit.record(new AuditEntry(
                Optional.of(before.user()), kind.act(), fresh.seen().space(), object, "", now));
        return Change.none(Outcome.done(fresh.seen()));
    }

    private static Optional<Refusal> refusal(Programme programme, Optional<EnrolmentRow> row, Optional<Instant> next) {
        if (programme.kind() != ProgrammeKind.ROULETTE) {
            return Optional.of(Refusal.of(RouletteRefusal.NO_ROULETTE));
        }
        if (row.isEmpty()) {
            return Optional.of(Refusal.of(PairingRefusal.NOT_ENROLLED));
        }
        return programme.state() == ProgrammeState.OPEN && next.isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, programme.state()));
    }

    /** Draws where it is due; for the job. Looks again under the lock, so that two nodes, or two runs, draw once. */
    boolean drawIfDue(Programme programme) {
        Instant now = clock.instant();
        if (!isDue(programme, held.last(programme.id()), now)) {
            return false;
        }
        return door.changeBySystem(programme.id(), row -> Change.none(draw(row.value(), now)))
                .result()
                .flatMap(drawn -> drawn)
                .isPresent();
    }

    private static boolean isDue(Programme programme, Optional<HeldDraw> last, Instant now) {
        return programme.kind() == ProgrammeKind.ROULETTE
                && programme.state() == ProgrammeState.OPEN
                && Timetable.next(programme, last, now)
                        .filter(due -> !due.isAfter(now))
                        .isPresent();
    }

    private Outcome<Optional<HeldDraw>> draw(Programme programme, Instant now) {
        Optional<HeldDraw> last = held.last(programme.id());
        Optional<Community> community = programme.community().flatMap(communities::find);
        boolean lives = programme.community().isEmpty()
                || community.filter(found -> !found.isArchived()).isPresent();
        if (!lives || !isDue(programme, last, now)) {
            return Outcome.unchanged(Optional.empty());
        }
        DrawWork.Due due = new DrawWork.Due(
                programme,
                community.map(Community::space).orElse(AuditEntry.SITE),
                programme.community().map(id -> id.value()).orElse(Occasion.NO_COMMUNITY),
                Timetable.next(programme, last, now).orElseThrow(),
                now);
        return Outcome.done(work.draw(due, last));
    }
}
