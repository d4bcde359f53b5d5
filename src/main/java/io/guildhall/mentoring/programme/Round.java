package io.guildhall.mentoring.programme;

import java.time.Instant;
import java.util.Optional;

/**
 * Which round of a programme runs. A pairing belongs to the round in which it began.
 *
 * @param no counts rounds, from 1
 * @param since when it began; empty for the first one, which is as old as the programme
 */
public record Round(int no, Optional<Instant> since) {
    private static final Round FIRST = new Round(1, Optional.empty());

    /** The one that every programme begins with. */
    public static Round first() {
        return FIRST;
    }

    /** The one after it, which begins then. */
    public Round next(Instant at) {
        return new Round(no + 1, Optional.of(at));
    }

    /** Whether something that began then belongs to this round, or to a later one. */
    public boolean covers(Instant began) {
        return since.filter(begins -> began.isBefore(begins)).isEmpty();
    }
}
