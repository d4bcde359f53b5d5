package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambition;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ambitions that somebody proposed, that others stood behind, and that their community fulfilled. One of one or two is theirs and not the community's, and backing
 * what others propose is a click.
 */
final class AmbitionsFulfilled implements Counter {
    @Override
    public Criterion criterion() {
        return Criterion.AMBITIONS_FULFILLED;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.AMBITION);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Integer> counts = new HashMap<>();
        for (Ambition ambition : deeds.ambitions()) {
            if (ambition.isShared() && Parts.isSince(ambition.changedAt(), since)) {
                counts.merge(ambition.author(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
