package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets people into programmes, and lets them change what they are in them, pause and leave. */
@Named
public final class EnrolmentService {
    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final EnrolmentViews views;
    private final EnrolmentNotes notes;
    private final Clock clock;

    @Inject
    EnrolmentService(
            ProgrammeDoor door, Enrolments enrolments, EnrolmentViews views, EnrolmentNotes notes, Clock clock) {
        this.door = door;
        this.enrolments = enrolments;
        this.views = views;
        this.notes = notes;
        this.clock = clock;
    }

    /** The viewer's own part in a programme. At most five statements. */
    public Outcome<EnrolmentView> own(Viewer viewer, ProgrammeId id) {
        return user(viewer).then(user -> door.look(viewer, id).map(views::own));
    }

    /**
     * Enrols the viewer, anew where they left before; unchanged where they are in it in that role. A learner for whom nobody is free waits. One audit
     * entry.
     */
    public Outcome<EnrolmentView> enrol(Viewer viewer, ProgrammeId id, WantedEnrolment wanted) {
        return change(viewer, id, (fresh, user, rows) -> {
            Instant now = clock.instant();
            Programme programme = fresh.programme();
            Optional<Refusal> strange = fresh.seen().strange(now);
            if (strange.isPresent()) {
                return Change.none(Outcome.refused(strange.get()));
            }
            WantedEnrolment said = wanted.stripped();
            Optional<ProgrammeRole> role = said.meant(programme, List.of());
            Optional<Refusal> wrong = wrong(programme, said, role, now);
            if (wrong.isPresent()) {
                return Change.none(Outcome.refused(wrong.get()));
            }
            Optional<EnrolmentRow> row = rows.stream()
                    .filter(each -> each.value().role() == role.orElseThrow())
                    .findFirst();
            if (row.filter(each -> each.value().state().isIn()).isPresent()) {
                return Change.none(Outcome.unchanged(view(fresh, rows)));
            }
            if (!programme.isEnrolling(now)) {
                return Change.none(Outcome.refused(ProgrammeRefusal.NOT_OPEN, programme.state()));
            }
            return enrolled(fresh, user, rows, row, said.as(role.orElseThrow()), now);
        });
    }

    private Change<EnrolmentView> enrolled(
            FreshProgramme fresh,
            UserId user,
            List<EnrolmentRow> rows,
            Optional<EnrolmentRow> row,
            WantedEnrolment said,
            Instant now) {
        Programme programme = fresh.programme();
        ProgrammeRole role = said.role().orElseThrow();
        boolean waits = role == ProgrammeRole.MENTEE
                && programme.kind().isOfTheirChoice()
                && !views.isAnybodyFree(fresh.seen(), role);
        EnrolmentState state = waits ? EnrolmentState.WAITING : EnrolmentState.OPEN;
        List<Enrolment> all =
                new ArrayList<>(rows.stream().map(EnrolmentRow::value).toList());
        row.map(EnrolmentRow::value).ifPresent(all::remove);
        Enrolment after = EnrolledLearners.kept(
                enrolments, notes, fresh, said.planned(programme, user, row, state, now), row, now);
        all.add(after);
        return Change.made(
                new EnrolmentView(fresh.seen(), all),
                new EnrolmentChanged(programme.id(), user, role, after.state(), now));
    }

    /**
     * Changes what the viewer is in a programme, pauses it, or goes on; if they did not in another place since it was read. At most one audit entry.
     *
     * @param revision the one that was read
     * @param wanted what it is to be, or which values are wrong
     */
    public Outcome<EnrolmentView> change(Viewer viewer, ProgrammeId id, int revision, Outcome<WantedEnrolment> wanted) {
        return change(viewer, id, (fresh, user, rows) -> {
            EnrolmentView before = view(fresh, rows);
            Instant now = clock.instant();
            Optional<Refusal> refusal = unchangeable(before, revision, now);
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
            return wanted.fold(
                    said -> changed(fresh, rows, said.stripped(), now), wrong -> Change.none(Outcome.refused(wrong)));
        });
    }

    private static Optional<Refusal> unchangeable(EnrolmentView before, int revision, Instant now) {
        Optional<Refusal> strange = before.seen().strange(now);
        if (strange.isPresent()) {
            return strange;
        }
        if (before.seen().programme().state() == ProgrammeState.CLOSED) {
            return Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, ProgrammeState.CLOSED));
        }
        if (before.in().isEmpty()) {
            return Optional.of(Refusal.of(EnrolmentRefusal.NOT_ENROLLED));
        }
        return before.revision() == revision
                ? Optional.empty()
                : Optional.of(Refusal.of(EnrolmentRefusal.STALE, before.revision()));
    }

    private Change<EnrolmentView> changed(
            FreshProgramme fresh, List<EnrolmentRow> rows, WantedEnrolment said, Instant now) {
        Programme programme = fresh.programme();
        Optional<ProgrammeRole> role = said.meant(
                programme, view(fresh, rows).in().stream().map(Enrolment::role).toList());
        Optional<Refusal> wrong = wrong(programme, said, role, now);
        if (wrong.isPresent()) {
            return Change.none(Outcome.refused(wrong.get()));
        }
        Optional<EnrolmentRow> row = rows.stream()
                .filter(each -> each.value().role() == role.orElseThrow()
                        && each.value().state().isIn())
                .findFirst();
        if (row.isEmpty()) {
            return Change.none(Outcome.refused(EnrolmentRefusal.NOT_ENROLLED));
        }
        Enrolment before = row.get().value();
        int places = said.places().orElse(before.places());
        if (places < before.taken()) {
            return Change.none(Outcome.refused(Refusal.ofFields(
                    EnrolmentRefusal.INVALID,
                    List.of(new FieldError("places", "field.places-taken", List.of(before.taken()))))));
        }
        Enrolment after = paused(before.arranged(places, said.availability(programme), said.statement()), said, now)
                .counted(before.taken(), now);
        if (after.equals(before.arranged(before.places(), before.availability(), before.statement()))) {
            return Change.none(Outcome.unchanged(view(fresh, rows)));
        }
        row.get().save(after);
        noted(fresh, after, Optional.of(before.state()), kind(before, after), now);
        return Change.made(
                view(fresh, rows),
                new EnrolmentChanged(programme.id(), after.user(), after.role(), after.state(), now));
    }

    private static Enrolment paused(Enrolment arranged, WantedEnrolment said, Instant now) {
        boolean is = arranged.state() == EnrolmentState.PAUSED;
        if (said.paused() == is) {
            return arranged;
        }
        return said.paused()
                ? arranged.in(EnrolmentState.PAUSED, now)
                : arranged.silent(0).in(EnrolmentState.OPEN, now);
    }

    private static OccasionKind kind(Enrolment before, Enrolment after) {
        boolean was = before.state() == EnrolmentState.PAUSED;
        boolean is = after.state() == EnrolmentState.PAUSED;
        if (was == is) {
            return OccasionKind.ENROLMENT_CHANGED;
        }
        return is ? OccasionKind.ENROLMENT_PAUSED : OccasionKind.ENROLMENT_RESUMED;
    }

    private void noted(
            FreshProgramme fresh, Enrolment after, Optional<EnrolmentState> before, OccasionKind kind, Instant now) {
        notes.moved(fresh.programme(), fresh.seen().space(), Optional.of(after.user()), after, before, kind, now);
    }

    private static Optional<Refusal> wrong(
            Programme programme, WantedEnrolment said, Optional<ProgrammeRole> role, Instant now) {
        List<FieldError> problems = role.map(meant -> said.problems(programme, meant, now))
                .orElseGet(() -> List.of(new FieldError(
                        "role",
                        "field.unknown-value",
                        List.of(programme.kind().roles().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))))));
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(EnrolmentRefusal.INVALID, problems));
    }

    private static EnrolmentView view(FreshProgramme fresh, List<EnrolmentRow> rows) {
        return new EnrolmentView(
                fresh.seen(), rows.stream().map(EnrolmentRow::value).toList());
    }

    private Outcome<EnrolmentView> change(Viewer viewer, ProgrammeId id, Work work) {
        return user(viewer)
                .then(user -> door.change(
                        viewer, id, fresh -> work.of(fresh, user, enrolments.forChange(id, List.of(user)))));
    }

    static Outcome<UserId> user(Viewer viewer) {
        return viewer.user().map(Outcome::unchanged).orElseGet(() -> Outcome.refused(SiteRefusal.LOGIN_NEEDED));
    }

    /** A change under the lock. */
    private interface Work {
        Change<EnrolmentView> of(FreshProgramme fresh, UserId user, List<EnrolmentRow> rows);
    }
}
