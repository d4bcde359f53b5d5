package io.guildhall.mentoring.enrolment;

import java.time.Instant;
import java.util.Optional;

/**
 * When somebody has time for a programme; what is missing is open.
 *
 * @param pausedUntil when a pause ends by itself; only while they are paused
 */
public record Availability(Optional<Instant> from, Optional<Instant> to, Optional<Instant> pausedUntil) {
    private static final Availability ALWAYS = new Availability(Optional.empty(), Optional.empty(), Optional.empty());

    public static Availability always() {
        return ALWAYS;
    }

    /** Whether they have time then, as far as dates decide. */
    public boolean covers(Instant now) {
        return from.filter(begin -> begin.isAfter(now)).isEmpty()
                && to.filter(over -> !over.isAfter(now)).isEmpty();
    }

    /** The same with another end of the pause. */
    public Availability paused(Optional<Instant> until) {
        return new Availability(from, to, until);
    }
}
