package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.FreshProgramme;
import java.util.List;
import java.util.Optional;

/** Port for the features above: how whoever asks somebody without taking part yet is enrolled in the same act. Called inside a change of the programme. */
public interface Learners {
    /**
     * What somebody would be in a programme as one who learns: kept, with one audit entry, once it is saved.
     *
     * @param rows their rows there, and others'
     * @return empty where they take part already, or nobody enrols now
     */
    Optional<EnrolmentRow> learner(FreshProgramme fresh, UserId user, List<EnrolmentRow> rows);
}
