package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rounds of programmes in which somebody completed a pairing; two pairings of one round are one. Buddies and the roulette know no rounds. */
final class RoundsCompleted implements Counter {
    @Override
    public Criterion criterion() {
        return Criterion.ROUNDS_COMPLETED;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.PAIRING);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Map<ProgrammeId, List<Pairing>>> completed = new HashMap<>();
        for (Deeds.Met met : deeds.pairings()) {
            Pairing pairing = met.pairing();
            if (met.kind().hasRounds()
                    && pairing.state() == PairingState.COMPLETED
                    && Parts.isSince(pairing.since(), since)) {
                pairing.parts().stream()
                        .map(part -> part.user())
                        .filter(deeds.people()::contains)
                        .forEach(person -> completed
                                .computeIfAbsent(person, none -> new HashMap<>())
                                .computeIfAbsent(pairing.programme(), none -> new ArrayList<>())
                                .add(pairing));
            }
        }
        Map<UserId, Integer> counts = new HashMap<>();
        completed.forEach((person, programmes) -> counts.put(
                person,
                programmes.values().stream()
                        .mapToInt(pairings -> rounds(pairings, deeds))
                        .sum()));
        return counts;
    }

    /** Only where somebody completed several pairings of a programme it has to be asked of which rounds they are. */
    private static int rounds(List<Pairing> pairings, Deeds deeds) {
        return pairings.size() < 2
                ? pairings.size()
                : (int) pairings.stream().map(deeds::round).distinct().count();
    }
}
