package io.guildhall.mentoring.run;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets those wait for whom a match found nobody: they come first next time, and hear of it with the reason in one sentence. */
@Named
final class LeftWithout {
    /** Stands for the reason where somebody was found for them who is not free any more. */
    static final String LOST = "LOST";

    private final Enrolments enrolments;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    LeftWithout(Enrolments enrolments, Audit audit, Occasions occasions, Clock clock) {
        this.enrolments = enrolments;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * Of those, whoever is still in the programme with every place free waits from now on, under the programme's lock. Who waits already is told again, and
     * has waited no round more: a round counts once, however many matches it has. One audit entry where there is anybody. One statement for each five
     * hundred, and one for each who begins to wait; what notices and record cost together.
     *
     * @param why the reason of each, by enrolment: the name of a {@link Unmatched.Why}, or {@link #LOST}
     * @param people who is behind each enrolment; who is missing is left out
     * @param by who published; empty for the system
     * @return how many wait
     */
    int wait(
            Programme programme,
            SpaceKey space,
            Run run,
            Map<EnrolmentId, String> why,
            Map<EnrolmentId, UserId> people,
            Optional<UserId> by) {
        Instant now = clock.instant();
        List<UserId> users = why.keySet().stream()
                .flatMap(each -> Optional.ofNullable(people.get(each)).stream())
                .distinct()
                .toList();
        if (users.isEmpty()) {
            return 0;
        }
        List<EnrolmentRow> left = enrolments.forChange(programme.id(), users).stream()
                .filter(row -> why.containsKey(row.value().id()) && isLeft(row.value(), now))
                .toList();
        left.forEach(row -> {
            Enrolment before = row.value();
            Enrolment counted = before.wentWithout(programme.round().no());
            Enrolment waits = before.state() == EnrolmentState.OPEN ? counted.in(EnrolmentState.WAITING, now) : counted;
            if (!waits.equals(before)) {
                row.save(waits);
            }
        });
        left.forEach(row -> occasions.note(Occasion.ofSite(
                        OccasionKind.MATCH_NOBODY,
                        row.value().user(),
                        Optional.empty(),
                        "run:" + run.id().value() + ":" + programme.id().value(),
                        now)
                .saying(programme.name())
                .withWords(Objects.requireNonNull(why.get(row.value().id())))));
        if (!left.isEmpty()) {
            audit.record(new AuditEntry(
                    by,
                    OccasionKind.MATCH_NOBODY.act(),
                    space,
                    "programme:" + programme.id().value(),
                    "run " + run.no() + ", people " + left.size(),
                    now));
        }
        return left.size();
    }

    private static boolean isLeft(Enrolment enrolment, Instant now) {
        return enrolment.isFree(now) && enrolment.taken() == 0;
    }
}
