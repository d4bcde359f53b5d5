package io.guildhall.mentoring.session;

/** What became of a session. Names are kept in the database, so they never change. */
public enum SessionState {
    PLANNED,
    HELD,
    /** It was planned, and they did not meet. */
    MISSED,
    /** It was called off. */
    CANCELLED
}
