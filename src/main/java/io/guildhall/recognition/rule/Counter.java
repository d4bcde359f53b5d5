package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts one criterion, for many people at once as for one: there is one class for each. */
interface Counter {
    Criterion criterion();

    /** Which deeds may make it more; what only time makes more is looked at by night alone. */
    Set<Deed> deeds();

    /**
     * How much of it these people did; who did nothing is missing. It costs what {@link Deeds} has not read yet.
     *
     * @param since only from then on; empty for all time
     */
    Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since);

    /** Those of these people who did anything of it, though it be too little to count as one. The same cost. */
    default Set<UserId> active(Deeds deeds, Optional<Instant> since) {
        return counts(deeds, since).keySet();
    }
}
