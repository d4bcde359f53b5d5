package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is what in a pairing. */
final class Parts {
    private Parts() {}

    /** Those of the people in question who have that part. */
    static List<UserId> of(Deeds.Met met, Deeds deeds, PartRole role) {
        return met.pairing().parts().stream()
                .filter(part -> part.role() == role)
                .map(Part::user)
                .filter(deeds.people()::contains)
                .toList();
    }

    /** All in it who have that part. */
    static List<UserId> all(Deeds.Met met, PartRole role) {
        return met.pairing().parts().stream()
                .filter(part -> part.role() == role)
                .map(Part::user)
                .toList();
    }

    static boolean isBuddy(Deeds.Met met) {
        return met.kind() == ProgrammeKind.BUDDY;
    }

    /** Whether something was then or later. */
    static boolean isSince(Instant at, Optional<Instant> since) {
        return since.isEmpty() || !at.isBefore(since.get());
    }

    /** How many each has, of sets that have something in them. */
    static Map<UserId, Integer> sizes(Map<UserId, ? extends Set<?>> sets) {
        Map<UserId, Integer> counts = new HashMap<>();
        sets.forEach((person, set) -> counts.put(person, set.size()));
        return counts;
    }
}
