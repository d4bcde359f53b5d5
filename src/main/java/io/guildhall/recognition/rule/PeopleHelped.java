package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Different people whom somebody mentored: the pairing was completed then, or they met in it. */
final class PeopleHelped implements Counter {
    @Override
    public Criterion criterion() {
        return Criterion.PEOPLE_HELPED;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.PAIRING);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Set<UserId>> helped = new HashMap<>();
        for (Deeds.Met met : deeds.pairings()) {
            if (!Parts.isBuddy(met) && helped(met.pairing(), deeds, since)) {
                for (UserId mentor : Parts.of(met, deeds, PartRole.MENTOR)) {
                    helped.computeIfAbsent(mentor, none -> new HashSet<>()).addAll(Parts.all(met, PartRole.MENTEE));
                }
            }
        }
        return Parts.sizes(helped);
    }

    private static boolean helped(Pairing pairing, Deeds deeds, Optional<Instant> since) {
        boolean completed = pairing.state() == PairingState.COMPLETED && Parts.isSince(pairing.since(), since);
        return completed || deeds.held(pairing, since) > 0;
    }
}
