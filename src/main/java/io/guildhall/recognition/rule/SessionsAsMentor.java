package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sessions that somebody held as a mentor. Being a buddy is another thing, and counts as welcoming. */
final class SessionsAsMentor implements Counter {
    @Override
    public Criterion criterion() {
        return Criterion.SESSIONS_AS_MENTOR;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.PAIRING);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Integer> counts = new HashMap<>();
        for (Deeds.Met met : deeds.pairings()) {
            for (UserId mentor : Parts.of(met, deeds, PartRole.MENTOR)) {
                int held = Parts.isBuddy(met) ? 0 : deeds.held(met.pairing(), since);
                if (held > 0) {
                    counts.merge(mentor, held, Integer::sum);
                }
            }
        }
        return counts;
    }
}
