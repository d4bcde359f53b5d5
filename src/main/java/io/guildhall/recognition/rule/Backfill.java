package io.guildhall.recognition.rule;

import java.time.Instant;

/**
 * That a badge is given to everybody who has earned it, as far as that has come.
 *
 * @param badge the key of the badge
 * @param telling whether those are told who get it
 * @param running whether it has not come to its end
 * @param after the number of the last place that was looked at, where it goes on
 * @param looked how many places of people were looked at
 * @param given how many awards it gave; a node that was stopped in the middle may have given some more
 */
public record Backfill(
        long id,
        String badge,
        boolean telling,
        boolean running,
        long after,
        int looked,
        int given,
        Instant begun,
        Instant changed) {
    /** The same under its number. */
    public Backfill numbered(long number) {
        return new Backfill(number, badge, telling, running, after, looked, given, begun, changed);
    }

    /** The same some places further. */
    Backfill further(long last, int places, int awards, Instant at) {
        return new Backfill(id, badge, telling, true, last, looked + places, given + awards, begun, at);
    }

    /** The same at its end. */
    Backfill over(Instant at) {
        return new Backfill(id, badge, telling, false, after, looked, given, begun, at);
    }
}
