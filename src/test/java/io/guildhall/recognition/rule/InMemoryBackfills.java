package io.guildhall.recognition.rule;

import io.guildhall.kernel.DuplicateKeyException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How far badges are given to all who earned them, in memory. */
public final class InMemoryBackfills implements Backfills {
    private final Map<Long, Backfill> rows = new TreeMap<>();

    @Override
    public synchronized Optional<Backfill> last(String badge) {
        return rows.values().stream().filter(each -> each.badge().equals(badge)).reduce((one, next) -> next);
    }

    @Override
    public synchronized List<Backfill> running(long after, int limit) {
        return rows.values().stream()
                .filter(each -> each.running() && each.id() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Backfill add(Backfill begun) {
        if (rows.values().stream()
                .anyMatch(each -> each.running() && each.badge().equals(begun.badge()))) {
            throw new DuplicateKeyException(begun.badge(), new IllegalStateException("in memory"));
        }
        Backfill made = begun.numbered(rows.size() + 1L);
        rows.put(made.id(), made);
        return made;
    }

    @Override
    public synchronized void save(Backfill changed) {
        rows.put(changed.id(), changed);
    }
}
