package io.guildhall.notice;

/** How fast a notice is mailed; in the inbox it is at once in any case. */
enum Pace {
    /** By itself: it waits for the person. */
    AT_ONCE,
    /** With all else, once a week. */
    WEEKLY
}
