package io.guildhall.review;

/** What somebody can do with a hand-over. */
public enum HandOverAct {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    /** Say what was gone through. */
    CHECK,
    /** Keep it as a page, where that failed. */
    KEEP
}
