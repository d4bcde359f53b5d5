package io.guildhall.suggestion;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** With what labels people mark their own pages, in memory. */
public final class InMemoryWrittenTopics implements WrittenTopics {
    private final List<Kept> kept = new ArrayList<>();
    private long last;

    private record Kept(Written written, Instant at) {}

    @Override
    public synchronized void add(UserId user, long page, List<String> labels, Instant at) {
        last++;
        kept.add(new Kept(new Written(last, user, page, labels), at));
    }

    @Override
    public synchronized List<Written> of(UserId user) {
        return kept.stream()
                .map(Kept::written)
                .filter(each -> each.user().equals(user))
                .sorted(Comparator.comparingLong(Written::id).reversed())
                .limit(LOOKED_AT)
                .toList();
    }

    @Override
    public synchronized List<Written> after(long id, int limit) {
        return kept.stream()
                .map(Kept::written)
                .filter(each -> each.id() > id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void delete(List<Long> ids) {
        kept.removeIf(each -> ids.contains(each.written().id()));
    }

    @Override
    public synchronized void deleteOf(UserId user) {
        kept.removeIf(each -> each.written().user().equals(user));
    }

    @Override
    public synchronized void deleteBefore(Instant then) {
        kept.removeIf(each -> each.at().isBefore(then));
    }
}
