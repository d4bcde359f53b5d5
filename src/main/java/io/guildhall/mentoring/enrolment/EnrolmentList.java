package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.mentoring.programme.Programme;
import java.util.Optional;

/** Who is enrolled in a role, as those see it who manage the programme; nothing of wishes and blocks, and of silence. */
public record EnrolmentList(Programme programme, Page<Line> page) {
    /**
     * Somebody.
     *
     * @param person empty where the viewer may not look at people
     * @param offered whether every place of theirs is taken and one of them by an offer that somebody has still to accept
     */
    public record Line(Optional<Person> person, Enrolment enrolment, boolean offered) {}
}
