package io.guildhall.mentoring.enrolment;

/** An enrolment in the hands of whoever changes it, under the programme's lock. */
public interface EnrolmentRow {
    Enrolment value();

    void save(Enrolment changed);
}
