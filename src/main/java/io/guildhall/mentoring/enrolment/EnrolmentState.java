package io.guildhall.mentoring.enrolment;

/** Where an enrolment is. Names are kept in the database, so they never change. */
public enum EnrolmentState {
    /** Takes part, and has a place free. */
    OPEN,
    /** Takes no part until they come back, or until a day. */
    PAUSED,
    /** Every place is taken. */
    FULL,
    /** Nobody was free for them: they come first the next time. */
    WAITING,
    /** Left; may enrol again. */
    WITHDRAWN;

    /** Whether they are in the programme. */
    public boolean isIn() {
        return this != WITHDRAWN;
    }
}
