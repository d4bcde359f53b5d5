package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.util.List;
import java.util.Optional;

/** The enrolments by which two could be paired: of somebody, and of the other. */
record Couple(EnrolmentRow own, EnrolmentRow theirs) {
    /** Two whose roles fit each other; where both ways do, whoever asks is the one who learns. Empty where none does. */
    static Optional<Couple> of(List<EnrolmentRow> rows, UserId user, UserId other) {
        return rows.stream()
                .filter(row ->
                        row.value().user().equals(user) && row.value().state().isIn())
                .sorted((one, two) -> two.value().role().compareTo(one.value().role()))
                .flatMap(own -> rows.stream()
                        .filter(row -> row.value().user().equals(other)
                                && row.value().state().isIn())
                        .filter(row -> row.value().role() == facing(own.value().role()))
                        .map(theirs -> new Couple(own, theirs)))
                .findFirst();
    }

    /** Those of two who are in a pairing, by their parts in it. */
    static Optional<Couple> of(List<EnrolmentRow> rows, Pairing pairing, UserId user) {
        Optional<EnrolmentRow> own = row(rows, pairing, user);
        Optional<EnrolmentRow> theirs =
                pairing.others(user).stream().findFirst().flatMap(other -> row(rows, pairing, other));
        return own.flatMap(one -> theirs.map(two -> new Couple(one, two)));
    }

    private static Optional<EnrolmentRow> row(List<EnrolmentRow> rows, Pairing pairing, UserId user) {
        Optional<PartRole> role = pairing.part(user).map(Part::role);
        return rows.stream()
                .filter(row -> row.value().user().equals(user)
                        && role.filter(part -> part == part(row.value())).isPresent())
                .findFirst();
    }

    /** What somebody with such a role is paired with. */
    static ProgrammeRole facing(ProgrammeRole role) {
        return switch (role) {
            case MENTOR -> ProgrammeRole.MENTEE;
            case MENTEE -> ProgrammeRole.MENTOR;
            case PEER -> ProgrammeRole.PEER;
        };
    }

    /** What somebody who is enrolled so is in a pairing. */
    static PartRole part(Enrolment enrolment) {
        return PartRole.valueOf(enrolment.role().name());
    }
}
