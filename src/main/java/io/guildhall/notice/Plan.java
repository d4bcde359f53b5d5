package io.guildhall.notice;

/** What becomes of a notice by mail. In the inbox it is in any case. */
public enum Plan {
    /** Nothing: there is no mail server, or the person wants none. */
    INBOX_ONLY,
    /** A mail of its own. */
    AT_ONCE,
    /** It waits for the week's mail. */
    WEEKLY,
    /** It was in a week's mail. */
    WEEKLY_SENT
}
