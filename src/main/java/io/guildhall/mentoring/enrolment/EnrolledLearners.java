package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Enrols learners as everybody is enrolled. */
@Named
final class EnrolledLearners implements Learners {
    private final Enrolments enrolments;
    private final EnrolmentNotes notes;
    private final Clock clock;

    @Inject
    EnrolledLearners(Enrolments enrolments, EnrolmentNotes notes, Clock clock) {
        this.enrolments = enrolments;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public Optional<EnrolmentRow> learner(FreshProgramme fresh, UserId user, List<EnrolmentRow> rows) {
        Instant now = clock.instant();
        List<EnrolmentRow> own =
                rows.stream().filter(each -> each.value().user().equals(user)).toList();
        boolean in = own.stream().anyMatch(each -> each.value().state().isIn());
        if (in || !fresh.programme().isEnrolling(now)) {
            return Optional.empty();
        }
        Optional<EnrolmentRow> left = own.stream()
                .filter(each -> each.value().role() == ProgrammeRole.MENTEE)
                .findFirst();
        Enrolment planned = WantedEnrolment.nothingSaid()
                .as(ProgrammeRole.MENTEE)
                .planned(fresh.programme(), user, left, EnrolmentState.OPEN, now);
        return Optional.of(new EnrolmentRow() {
            @Override
            public Enrolment value() {
                return planned;
            }

            @Override
            public void save(Enrolment changed) {
                kept(enrolments, notes, fresh, changed, left, now);
            }
        });
    }

    /** Keeps a planned enrolment, anew where its person left before. One audit entry. */
    static Enrolment kept(
            Enrolments enrolments,
            EnrolmentNotes notes,
            FreshProgramme fresh,
            Enrolment planned,
            Optional<EnrolmentRow> left,
            Instant now) {
        left.ifPresent(row -> row.save(planned));
        Enrolment after = left.isPresent() ? planned : enrolments.add(planned);
        notes.moved(
                fresh.programme(),
                fresh.seen().space(),
                Optional.of(after.user()),
                after,
                left.map(each -> EnrolmentState.WITHDRAWN),
                OccasionKind.ENROLLED,
                now);
        return after;
    }
}
