package io.guildhall.recognition.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * When a credential counts. Times are whole seconds; parts of one are cut off.
 *
 * @param from when it was given
 * @param until from when on it counts no more, if ever; later than {@code from}
 * @param status where to see whether it was taken back
 */
public record Validity(Instant from, Optional<Instant> until, StatusPlace status) {
    /** Refuses times before 1970 and after 9999, and an end that is no later than the beginning. */
    public Validity {
        from = Stated.moment(from);
        until = until.map(Stated::moment);
        Instant beginning = from;
        if (until.filter(end -> !end.isAfter(beginning)).isPresent()) {
            throw new IllegalArgumentException("over before it begins");
        }
    }

    boolean isBefore(Instant now) {
        return now.isBefore(from);
    }

    boolean isOver(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
