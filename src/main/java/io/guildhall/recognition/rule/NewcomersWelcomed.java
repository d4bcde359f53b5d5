package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.membership.Greeting;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.recognition.badge.Criterion;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Different newcomers to whom somebody said hello, or whose buddy they were. */
final class NewcomersWelcomed implements Counter {
    @Override
    public Criterion criterion() {
        return Criterion.NEWCOMERS_WELCOMED;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of(Deed.WELCOME, Deed.PAIRING);
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Set<UserId>> welcomed = new HashMap<>();
        for (Greeting greeting : deeds.greetings()) {
            if (Parts.isSince(greeting.welcome().at(), since)) {
                welcomed.computeIfAbsent(greeting.welcome().by(), none -> new HashSet<>())
                        .add(greeting.newcomer());
            }
        }
        for (Deeds.Met met : deeds.pairings()) {
            boolean begun = met.pairing()
                    .course()
                    .start()
                    .filter(start -> Parts.isSince(start, since))
                    .isPresent();
            if (Parts.isBuddy(met) && begun) {
                for (UserId buddy : Parts.of(met, deeds, PartRole.MENTOR)) {
                    welcomed.computeIfAbsent(buddy, none -> new HashSet<>()).addAll(Parts.all(met, PartRole.MENTEE));
                }
            }
        }
        return Parts.sizes(welcomed);
    }
}
