package io.guildhall.mentoring.pairing;

import java.time.Instant;
import java.util.Optional;

/**
 * How a pairing goes.
 *
 * @param start when it became active
 * @param end when it was over
 * @param pausedUntil when a pause ends by itself; only while it is paused
 * @param lastMet when they last met, as far as they wrote it down
 * @param nextMeeting when they meet next, as far as they planned it
 * @param nudges how often they were reminded of each other since they last met: one nudge, one question, then silence
 * @param held how many sessions they held
 */
public record Course(
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<EndReason> reason,
        Optional<Instant> pausedUntil,
        Optional<Instant> lastMet,
        Optional<Instant> nextMeeting,
        int nudges,
        int held) {
    private static final Course NONE = new Course(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0);

    /** Of one that has not begun. */
    public static Course none() {
        return NONE;
    }

    /** The same, which begins then. */
    public Course started(Instant at) {
        return new Course(Optional.of(at), end, reason, pausedUntil, lastMet, nextMeeting, nudges, held);
    }

    /** The same, which is over. */
    public Course over(Instant at, EndReason why) {
        return new Course(
                start, Optional.of(at), Optional.of(why), Optional.empty(), lastMet, Optional.empty(), nudges, held);
    }

    /** The same, which rests until then, or until somebody goes on. */
    public Course paused(Optional<Instant> until) {
        return new Course(start, end, reason, until, lastMet, nextMeeting, nudges, held);
    }

    /** The same after a nudge. */
    public Course nudged() {
        return new Course(start, end, reason, pausedUntil, lastMet, nextMeeting, nudges + 1, held);
    }

    /** The same with what is known of their sessions; meeting makes nudges forgotten. */
    public Course met(Optional<Instant> last, Optional<Instant> next, int sessions) {
        return new Course(start, end, reason, pausedUntil, last, next, last.equals(lastMet) ? nudges : 0, sessions);
    }
}
