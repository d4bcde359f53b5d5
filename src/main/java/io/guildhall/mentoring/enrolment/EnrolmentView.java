package io.guildhall.mentoring.enrolment;

import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import java.time.Instant;
import java.util.List;

/**
 * Somebody's own part in a programme.
 *
 * @param rows one for each role that they ever had, also where they left
 */
public record EnrolmentView(SeenProgramme seen, List<Enrolment> rows) {
    public EnrolmentView {
        rows = List.copyOf(rows);
    }

    /** Those in which they take part. */
    public List<Enrolment> in() {
        return rows.stream().filter(each -> each.state().isIn()).toList();
    }

    /** Counts everything that they changed here, from 0; it is the ETag. */
    public int revision() {
        return rows.stream().mapToInt(Enrolment::revision).sum();
    }

    /** As what they may enrol now; nothing where they may not. */
    public List<ProgrammeRole> free(Instant now) {
        Programme programme = seen.programme();
        if (!programme.isEnrolling(now)
                || seen.viewer().isAnonymous()
                || seen.strange(now).isPresent()) {
            return List.of();
        }
        return programme.kind().roles().stream()
                .filter(role -> in().stream().noneMatch(each -> each.role() == role))
                .toList();
    }

    /** Whether they may change what they are in. */
    public boolean mayChange(Instant now) {
        return !in().isEmpty()
                && seen.programme().state() != ProgrammeState.CLOSED
                && seen.strange(now).isEmpty();
    }
}
