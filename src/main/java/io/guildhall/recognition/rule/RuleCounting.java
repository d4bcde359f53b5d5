package io.guildhall.recognition.rule;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what a rule asks for. */
@Named
final class RuleCounting {
    private static final Map<Criterion, Counter> COUNTERS = Stream.of(
                    new SessionsAsMentor(),
                    new PeopleHelped(),
                    new RoundsCompleted(),
                    new PeopleThankful(),
                    new NewcomersWelcomed(),
                    new Contributions(),
                    new AmbitionsFulfilled(),
                    new MonthsAsFacilitator())
            .collect(Collectors.toUnmodifiableMap(Counter::criterion, Function.identity()));

    private final DeedSources sources;
    private final Clock clock;

    @Inject
    RuleCounting(DeedSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** What these people did, in one community or everywhere; nothing is read yet. */
    Deeds deeds(Set<UserId> people, Optional<CommunityId> place) {
        return new ReadDeeds(sources, people, place, clock.instant());
    }

    /** How much of it these people did in its period, as of now. */
    Map<UserId, Integer> counts(Condition condition, Deeds deeds, Instant now) {
        return counter(condition).counts(deeds, since(condition, now));
    }

    private static Counter counter(Condition condition) {
        return Optional.ofNullable(COUNTERS.get(condition.criterion()))
                .orElseThrow(() -> new IllegalStateException("nothing counts " + condition.criterion()));
    }

    private static Optional<Instant> since(Condition condition, Instant now) {
        return condition.months().isEmpty()
                ? Optional.empty()
                : Optional.of(now.atZone(ZoneOffset.UTC)
                        .minusMonths(condition.months().getAsInt())
                        .toInstant());
    }

    /** Those who did everything that a rule asks for, or any of it, as of now. */
    Set<UserId> earners(BadgeRule rule, Deeds deeds, Instant now) {
        List<Set<UserId>> enough = rule.conditions().stream()
                .map(condition -> enough(condition, counts(condition, deeds, now)))
                .toList();
        Set<UserId> earners = new LinkedHashSet<>(deeds.people());
        if (rule.all()) {
            enough.forEach(earners::retainAll);
        } else {
            earners.removeIf(person -> enough.stream().noneMatch(some -> some.contains(person)));
        }
        return earners;
    }

    private static Set<UserId> enough(Condition condition, Map<UserId, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= condition.least())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether such deeds may make any of what a rule counts more. */
    boolean touches(BadgeRule rule, Set<Deed> deeds) {
        return rule.conditions().stream()
                .anyMatch(condition -> !Collections.disjoint(counter(condition).deeds(), deeds));
    }

    /** Those who did anything of what a rule counts, then or later. */
    Set<UserId> active(BadgeRule rule, Deeds deeds, Instant since) {
        // What was ever done needs no statement of its own.
        Optional<Instant> from = Optional.of(since).filter(Instant.EPOCH::isBefore);
        return rule.conditions().stream()
                .flatMap(condition -> counter(condition).active(deeds, from).stream())
                .collect(Collectors.toSet());
    }
}
