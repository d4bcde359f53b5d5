package io.guildhall.community;

/** How often a meeting comes back. */
public enum Repeats {
    NEVER,
    WEEKLY,
    FORTNIGHTLY,
    /** On the same weekday of the month: the second Tuesday, say. */
    MONTHLY
}
