package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody did for others, as far as the app knows: each session that they held in whatever part, each newcomer whom they welcomed, and each person who
 * thanked them. Not what they wrote: a page is no help by itself, and somebody says thanks for one that was.
 */
final class Contributions implements Counter {
    private final Counter thankful = new PeopleThankful();
    private final Counter welcomed = new NewcomersWelcomed();

    @Override
    public Criterion criterion() {
        return Criterion.CONTRIBUTIONS;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.PAIRING, Deed.WELCOME, Deed.THANKS);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Integer> counts = new HashMap<>(thankful.counts(deeds, since));
        welcomed.counts(deeds, since).forEach((person, count) -> counts.merge(person, count, Integer::sum));
        for (Deeds.Met met : deeds.pairings()) {
            int held = deeds.held(met.pairing(), since);
            if (held > 0) {
                met.pairing().parts().stream()
                        .map(part -> part.user())
                        .filter(deeds.people()::contains)
                        .forEach(person -> counts.merge(person, held, Integer::sum));
            }
        }
        return counts;
    }
}
