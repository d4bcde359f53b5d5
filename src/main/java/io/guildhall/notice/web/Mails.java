package io.guildhall.notice.web;

import io.guildhall.notice.Wishes;

/** Which mails somebody wants, as forms and REST say it. */
public enum Mails {
    /** What waits for them by itself, all else once a week. */
    AT_ONCE_AND_WEEKLY(true, true),
    /** Only what waits for them. */
    AT_ONCE(true, false),
    /** Everything once a week. */
    WEEKLY(false, true),
    /** None: there is the inbox. */
    NONE(false, false);

    private final boolean atOnce;
    private final boolean weekly;

    Mails(boolean atOnce, boolean weekly) {
        this.atOnce = atOnce;
        this.weekly = weekly;
    }

    static Mails of(Wishes wishes) {
        if (wishes.atOnce()) {
            return wishes.weekly() ? AT_ONCE_AND_WEEKLY : AT_ONCE;
        }
        return wishes.weekly() ? WEEKLY : NONE;
    }

    boolean atOnce() {
        return atOnce;
    }

    boolean weekly() {
        return weekly;
    }
}
