package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets people leave programmes, and does by the system what they would do themselves: leave with their membership, and go on after a pause. */
@Named
public final class LeavingService {
    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final EnrolmentNotes notes;
    private final Clock clock;

    @Inject
    LeavingService(ProgrammeDoor door, Enrolments enrolments, EnrolmentNotes notes, Clock clock) {
        this.door = door;
        this.enrolments = enrolments;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Lets the viewer leave a programme, in one role or in all; unchanged where they are not in it. What they go on with there ends. One audit entry
     * for each role.
     */
    public Outcome<EnrolmentView> withdraw(Viewer viewer, ProgrammeId id, Optional<ProgrammeRole> role) {
        return EnrolmentService.user(viewer)
                .then(user -> door.change(viewer, id, fresh -> {
                    Optional<Refusal> archived = fresh.seen()
                            .community()
                            .filter(seen -> seen.community().isArchived())
                            .flatMap(seen -> fresh.seen().strange(clock.instant()));
                    if (archived.isPresent()) {
                        return Change.none(Outcome.refused(archived.get()));
                    }
                    Set<ProgrammeRole> roles = role.map(Set::of).orElseGet(() -> EnumSet.allOf(ProgrammeRole.class));
                    Instant now = clock.instant();
                    Withdrawal done = withdraw(
                            fresh.programme(), user, enrolments.forChange(id, List.of(user)), roles, true, now);
                    done.steps()
                            .forEach(step -> notes.moved(
                                    fresh.programme(),
                                    fresh.seen().space(),
                                    Optional.of(user),
                                    step.after(),
                                    Optional.of(step.before().state()),
                                    OccasionKind.ENROLMENT_WITHDRAWN,
                                    now));
                    return Change.made(
                            new EnrolmentView(
                                    fresh.seen(),
                                    done.rows().stream()
                                            .map(EnrolmentRow::value)
                                            .toList()),
                            done.events());
                }));
    }

    /** Takes somebody out of a programme by the system; whether they were in it. One audit entry for each role. */
    boolean withdrawBySystem(ProgrammeId id, UserId user, boolean endsWhatRuns) {
        return door.changeBySystem(id, row -> {
                    Instant now = clock.instant();
                    Programme programme = row.value();
                    Withdrawal done = withdraw(
                            programme,
                            user,
                            enrolments.forChange(id, List.of(user)),
                            EnumSet.allOf(ProgrammeRole.class),
                            endsWhatRuns,
                            now);
                    bySystem(programme, done.steps(), OccasionKind.ENROLMENT_WITHDRAWN, now);
                    return Change.made(!done.steps().isEmpty(), done.events());
                })
                .result()
                .orElse(false);
    }

    /** Lets somebody go on whose pause is over; whether it was. One audit entry for each role. */
    boolean resumeBySystem(ProgrammeId id, UserId user) {
        return door.changeBySystem(id, row -> {
                    Instant now = clock.instant();
                    List<Step> steps = new ArrayList<>();
                    List<DomainEvent> events = new ArrayList<>();
                    enrolments.forChange(id, List.of(user)).stream()
                            .filter(each -> each.value().isPauseOver(now))
                            .forEach(each -> {
                                Enrolment before = each.value();
                                each.save(before.in(EnrolmentState.OPEN, now).counted(before.taken(), now));
                                steps.add(new Step(before, each.value()));
                                events.add(changed(each.value(), now));
                            });
                    bySystem(row.value(), steps, OccasionKind.ENROLMENT_RESUMED, now);
                    return Change.made(!steps.isEmpty(), events);
                })
                .result()
                .orElse(false);
    }

    private void bySystem(Programme programme, List<Step> steps, OccasionKind kind, Instant now) {
        steps.forEach(step -> notes.moved(
                programme,
                notes.space(programme),
                Optional.empty(),
                step.after(),
                Optional.of(step.before().state()),
                kind,
                now));
    }

    /** What goes on ends first; it may write the same enrolments, so they are read again. */
    private Withdrawal withdraw(
            Programme programme,
            UserId user,
            List<EnrolmentRow> rows,
            Set<ProgrammeRole> roles,
            boolean endsWhatRuns,
            Instant now) {
        Set<ProgrammeRole> left = rows.stream()
                .map(EnrolmentRow::value)
                .filter(each -> each.state().isIn() && roles.contains(each.role()))
                .map(Enrolment::role)
                .collect(Collectors.toSet());
        if (left.isEmpty()) {
            return new Withdrawal(rows, List.of(), List.of());
        }
        List<DomainEvent> events = new ArrayList<>();
        Stream.of(notes.engagements())
                .filter(each -> endsWhatRuns)
                .flatMap(List::stream)
                .forEach(each -> events.addAll(each.end(programme, user, left, now)));
        List<EnrolmentRow> again = enrolments.forChange(programme.id(), List.of(user));
        List<Step> steps = new ArrayList<>();
        again.stream().filter(each -> left.contains(each.value().role())).forEach(each -> {
            Enrolment before = each.value();
            Enrolment after = before.arranged(before.places(), before.availability(), before.statement())
                    .in(EnrolmentState.WITHDRAWN, now);
            each.save(endsWhatRuns ? after.counted(0, now) : after);
            steps.add(new Step(before, each.value()));
            events.add(changed(each.value(), now));
        });
        return new Withdrawal(again, steps, events);
    }

    private record Step(Enrolment before, Enrolment after) {}

    private record Withdrawal(List<EnrolmentRow> rows, List<Step> steps, List<DomainEvent> events) {}

    private static DomainEvent changed(Enrolment after, Instant now) {
        return new EnrolmentChanged(after.programme(), after.user(), after.role(), after.state(), now);
    }
}
