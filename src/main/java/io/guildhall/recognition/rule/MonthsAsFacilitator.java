package io.guildhall.recognition.rule;

import io.guildhall.kernel.UserId;
import io.guildhall.membership.Served;
import io.guildhall.recognition.badge.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whole months of {@value #DAYS} days in which somebody facilitated, with or without breaks between them. Whoever facilitates two communities at once does it once,
 * so that nobody gets there sooner by founding more of them. Only time makes it more, so it is looked at by night.
 */
final class MonthsAsFacilitator implements Counter {
    static final int DAYS = 30;

    @Override
    public Criterion criterion() {
        return Criterion.MONTHS_AS_FACILITATOR;
    }

    @Override
    public Set<Deed> deeds() {
        return Set.of();
    }

    @Override
    public Map<UserId, Integer> counts(Deeds deeds, Optional<Instant> since) {
        Map<UserId, Integer> counts = new HashMap<>();
        deeds.facilitated().stream()
                .collect(Collectors.groupingBy(Served::user))
                .forEach((person, times) -> {
                    int months = (int) (served(times, since.orElse(Instant.EPOCH), deeds.now())
                                    .toDays()
                            / DAYS);
                    if (months > 0) {
                        counts.put(person, months);
                    }
                });
        return counts;
    }

    @Override
    public Set<UserId> active(Deeds deeds, Optional<Instant> since) {
        return deeds.facilitated().stream()
                .filter(time ->
                        time.until().isEmpty() || Parts.isSince(time.until().get(), since))
                .map(Served::user)
                .collect(Collectors.toSet());
    }

    /** How long it was in all; what was at the same time counts once. */
    private static Duration served(List<Served> times, Instant since, Instant now) {
        Duration all = Duration.ZERO;
        Instant counted = since;
        for (Served time :
                times.stream().sorted(Comparator.comparing(Served::since)).toList()) {
            Instant from = time.since().isAfter(counted) ? time.since() : counted;
            Instant until = time.until().orElse(now);
            if (until.isAfter(from)) {
                all = all.plus(Duration.between(from, until));
                counted = until;
            }
        }
        return all;
    }
}
