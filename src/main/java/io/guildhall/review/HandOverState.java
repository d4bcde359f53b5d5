package io.guildhall.review;

/** Where a hand-over stands. Names are kept in the database, so they never change. */
public enum HandOverState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED
}
