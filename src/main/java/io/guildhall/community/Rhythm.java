package io.guildhall.community;

import java.time.Instant;
import java.util.Optional;

/**
 * When a community meets.
 *
 * @param edition how often the meeting was set or taken away
 */
public record Rhythm(Optional<Meeting> meeting, Edition edition) {
    /** No meeting was ever set. */
    public static Rhythm none() {
        return new Rhythm(Optional.empty(), Edition.none());
    }

    Rhythm set(Optional<Meeting> other, Instant at) {
        return new Rhythm(other, edition.next(at));
    }
}
