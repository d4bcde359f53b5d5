package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Hand-overs, in memory. */
final class InMemoryHandOvers implements HandOvers {
    private final List<HandOver> kept = new ArrayList<>();

    @Override
    public synchronized Optional<HandOverRow> forChange(CommunityId community, long id) {
        return kept.stream()
                .filter(each -> each.id() == id && each.community().equals(community))
                .findFirst()
                .map(value -> new HandOverRow() {
                    @Override
                    public HandOver value() {
                        return value;
                    }

                    @Override
                    public void save(HandOver changed) {
                        put(changed);
                    }
                });
    }

    @Override
    public synchronized List<HandOver> open(CommunityId community) {
        return kept.stream()
                .filter(each -> each.isOpen() && each.community().equals(community))
                .toList();
    }

    @Override
    public synchronized List<HandOver> page(
            CommunityId community, Optional<UserId> concerned, OptionalLong before, int limit) {
        return kept.stream()
                .filter(each -> concerned.map(each::concerns).orElse(true))
                .filter(each -> each.community().equals(community) && each.id() < before.orElse(Long.MAX_VALUE))
                .sorted(Comparator.comparingLong(HandOver::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<HandOver> waitingFor(UserId successor, int limit) {
        return kept.stream()
                .filter(each -> each.isOpen() && each.to().equals(successor))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<HandOver> openSince(Instant then, long after, int limit) {
        return kept.stream()
                .filter(each -> each.isOpen() && !each.startedAt().isAfter(then) && each.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized HandOver add(HandOver started) {
        boolean taken =
                open(started.community()).stream().anyMatch(each -> each.from().equals(started.from()));
        if (taken) {
            throw new DuplicateKeyException("open", new IllegalStateException("in memory"));
        }
        HandOver made = new HandOver(
                kept.size() + 1L,
                started.community(),
                started.from(),
                started.to(),
                started.state(),
                started.words(),
                started.checklist(),
                started.startedAt(),
                started.endedAt(),
                started.page());
        kept.add(made);
        return made;
    }

    private synchronized void put(HandOver changed) {
        kept.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }
}
