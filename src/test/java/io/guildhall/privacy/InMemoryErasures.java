package io.guildhall.privacy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Erasures, in memory. */
final class InMemoryErasures implements Erasures, Restorable {
    private List<Erasure> kept = new ArrayList<>();
    private Map<UserId, Instant> asked = new LinkedHashMap<>();

    @Override
    public Optional<Erasure> running(UserId person) {
        return kept.stream()
                .filter(each -> each.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    public List<Erasure> running(int limit) {
        return kept.stream()
                .filter(each -> each.doneAt().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public Erasure begin(UserId person, Tombstone instead, UserId by, Instant at) {
        if (running(person).isPresent()) {
            throw new DuplicateKeyException(person.value(), new IllegalStateException("in memory"));
        }
        Erasure begun = new Erasure(kept.size() + 1L, Optional.of(person), instead, by, at, 0, Optional.empty());
        kept.add(begun);
        return begun;
    }

    @Override
    public void advance(long erasure, int rows) {
        change(
                erasure,
                old -> new Erasure(
                        old.id(),
                        old.person(),
                        old.instead(),
                        old.by(),
                        old.startedAt(),
                        old.rows() + rows,
                        old.doneAt()));
    }

    @Override
    public void finish(long erasure, Instant at) {
        change(
                erasure,
                old -> new Erasure(
                        old.id(),
                        Optional.empty(),
                        old.instead(),
                        old.by(),
                        old.startedAt(),
                        old.rows(),
                        Optional.of(at)));
    }

    private void change(long erasure, UnaryOperator<Erasure> change) {
        kept.replaceAll(each -> each.id() == erasure ? change.apply(each) : each);
    }

    @Override
    public Optional<Instant> asked(UserId person) {
        return Optional.ofNullable(asked.get(person));
    }

    @Override
    public List<ErasureRequest> requests(int limit) {
        return asked.entrySet().stream()
                .map(each -> new ErasureRequest(each.getKey(), each.getValue()))
                .limit(limit)
                .toList();
    }

    @Override
    public void ask(UserId person, Instant at) {
        if (asked.putIfAbsent(person, at) != null) {
            throw new DuplicateKeyException(person.value(), new IllegalStateException("in memory"));
        }
    }

    @Override
    public boolean withdraw(UserId person) {
        return asked.remove(person) != null;
    }

    @Override
    public Runnable remember() {
        List<Erasure> erasures = new ArrayList<>(kept);
        Map<UserId, Instant> requests = new LinkedHashMap<>(asked);
        return () -> {
            kept = erasures;
            asked = requests;
        };
    }
}
