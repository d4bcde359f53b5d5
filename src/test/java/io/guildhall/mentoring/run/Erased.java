package io.guildhall.mentoring.run;

import io.guildhall.kernel.Tombstone;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;

/** What is left of somebody's part in a programme who was erased: they left it, and nobody is behind it. */
public final class Erased {
    private Erased() {}

    public static Enrolment of(Enrolment before) {
        return new Enrolment(
                before.id(),
                before.programme(),
                Tombstone.of(Long.toString(before.id().value())).key(),
                before.role(),
                EnrolmentState.WITHDRAWN,
                before.places(),
                before.taken(),
                before.availability(),
                before.waitingRounds(),
                before.unanswered(),
                "",
                before.since(),
                before.revision(),
                before.round(),
                before.waitedIn());
    }
}
