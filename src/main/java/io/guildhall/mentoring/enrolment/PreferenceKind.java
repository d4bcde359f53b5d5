package io.guildhall.mentoring.enrolment;

/** What somebody wants of another in a programme; only they ever see it. Names are kept in the database, so they never change. */
public enum PreferenceKind {
    /** Would like to be paired with them; has a rank. */
    WISH,
    /** Is not shown them. */
    IGNORE,
    /** Is never paired with them, and never asked by them: that looks like somebody who takes no requests now. */
    BLOCK
}
