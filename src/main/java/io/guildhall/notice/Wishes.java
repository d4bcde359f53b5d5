package io.guildhall.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody wants to be told.
 *
 * @param atOnce whether what waits for them is mailed by itself; otherwise it waits for the week's mail
 * @param weekly whether there is a week's mail; it comes on {@code weekday} in the morning of their time zone, and never empty
 * @param quietUntil no mail before
 * @param plainText whether mails are plain text instead of HTML
 * @param seen the newest notice when they last marked all as read
 * @param revision counts changes, from 1; it is the ETag
 */
public record Wishes(
        boolean atOnce,
        boolean weekly,
        DayOfWeek weekday,
        Optional<Instant> quietUntil,
        boolean plainText,
        long seen,
        int revision) {
    /** What holds for whoever never said anything. */
    public static final Wishes UNSAID = new Wishes(true, true, DayOfWeek.MONDAY, Optional.empty(), false, 0, 1);

    /** Whether no mail is wanted at a time. */
    public boolean isQuiet(Instant at) {
        return quietUntil.filter(at::isBefore).isPresent();
    }

    /** The same, with all notices up to one marked as read. */
    public Wishes seenUpTo(long notice) {
        return new Wishes(atOnce, weekly, weekday, quietUntil, plainText, notice, revision);
    }

    /** The next revision, with other wishes. */
    Wishes changedTo(WishChange change) {
        return new Wishes(
                change.atOnce(),
                change.weekly(),
                change.weekday(),
                change.quietUntil(),
                change.plainText(),
                seen,
                revision + 1);
    }

    /** Whether a change would change nothing. */
    boolean are(WishChange change) {
        return new WishChange(atOnce, weekly, weekday, quietUntil, plainText).equals(change);
    }
}
