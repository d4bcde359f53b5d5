package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.kudos.Kudos;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Different people who thanked somebody: who thanks often is one of them. */
final class PeopleThankful implements Counter {
    @Override
    public Criterion criterion() {
        return Criterion.PEOPLE_THANKFUL;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.THANKS);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Set<UserId>> thankful = new HashMap<>();
        for (Kudos kudos : deeds.thanks(since)) {
            thankful.computeIfAbsent(kudos.to(), none -> new HashSet<>()).add(kudos.from());
        }
        return Parts.sizes(thankful);
    }
}
