package io.guildhall.recognition.rule;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosBook;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Every minute: gives people what they have earned by thanks that cannot be taken back any more, because what a rule gave stays; and looks at what nobody came to
 * in the background. How far it saw is known to this node alone: what another one saw too is looked at twice, and what nobody saw is found at night.
 */
@Named
final class MomentChore implements Chore {
    /** How many thanks are looked at together. */
    static final int MOST = 500;

    /** Older ones are left to the night, so that a node that starts does not go through all that ever was. */
    private static final Duration OLD = Duration.ofHours(2);

    private final Moments moments;
    private final Rewards rewards;
    private final KudosBook kudos;
    private final Clock clock;
    private final AtomicLong seen = new AtomicLong();

    @Inject
    MomentChore(Moments moments, Rewards rewards, KudosBook kudos, Clock clock) {
        this.moments = moments;
        this.rewards = rewards;
        this.kudos = kudos;
        this.clock = clock;
    }

    /** It comes with what else somebody waits for on a page. */
    @Override
    public String name() {
        return "matching";
    }

    /** One statement where there is nothing to do. */
    @Override
    public Result run() {
        return new Result(rewards.isOn() ? moments.look() + settled() : 0, List.of());
    }

    private int settled() {
        Instant settled = clock.instant().minus(Kudos.RETRACTABLE);
        List<Kudos> some = kudos.lately(seen.get(), MOST).stream()
                .filter(each -> !each.at().isAfter(settled))
                .toList();
        Set<UserId> thanked = some.stream()
                .filter(each -> each.stands() && !each.at().isBefore(settled.minus(OLD)))
                .map(Kudos::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int done = thanked.stream()
                .mapToInt(person -> rewards.give(person, Set.of(Deed.THANKS)))
                .sum();
        some.stream().mapToLong(Kudos::id).max().ifPresent(last -> seen.accumulateAndGet(last, Math::max));
        return done;
    }
}
