package io.guildhall.notice;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outbox, in memory. */
public final class InMemoryOutbox implements Outbox, Restorable {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private long last;

    private record Row(
            long id,
            UserId user,
            Optional<Long> notice,
            String phase,
            Instant due,
            int tries,
            Optional<Instant> closed) {}

    @Override
    public synchronized Runnable remember() {
        Map<String, Row> before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }

    @Override
    public synchronized Set<String> taken(Collection<String> keys) {
        return keys.stream().filter(rows::containsKey).collect(Collectors.toSet());
    }

    @Override
    public synchronized void add(String key, UserId user, Optional<Long> notice, Instant due) {
        if (rows.containsKey(key)) {
            throw new DuplicateKeyException(key, new IllegalStateException("in memory"));
        }
        last++;
        rows.put(key, new Row(last, user, notice, "WAITING", due, 0, Optional.empty()));
    }

    @Override
    public synchronized Optional<Mail> claim(Instant now) {
        return rows.values().stream()
                .filter(row -> row.phase().equals("WAITING") && !row.due().isAfter(now))
                .min(Comparator.comparing(Row::due).thenComparing(Row::id))
                .map(row -> {
                    put(row.id(), "SENDING", row.due(), row.tries() + 1, Optional.empty());
                    return new Mail(row.id(), row.user(), row.notice(), row.tries() + 1);
                });
    }

    @Override
    public synchronized void sent(long mail, Instant at) {
        Row row = row(mail);
        put(mail, "SENT", row.due(), row.tries(), Optional.of(at));
    }

    @Override
    public synchronized void again(long mail, Instant due, boolean counted) {
        put(mail, "WAITING", due, row(mail).tries() - (counted ? 0 : 1), Optional.empty());
    }

    @Override
    public synchronized void dropped(long mail, Dropped why, Instant at) {
        Row row = row(mail);
        put(mail, why.name(), row.due(), row.tries(), Optional.of(at));
    }

    @Override
    public synchronized int waiting() {
        return (int) rows.values().stream()
                .filter(row -> row.phase().equals("WAITING"))
                .count();
    }

    @Override
    public synchronized int forgetBefore(Instant time, int most) {
        Stream<Row> closed = rows.values().stream()
                .filter(row -> row.closed().filter(time::isAfter).isPresent())
                .sorted(Comparator.comparing(row -> row.closed().orElseThrow()));
        Stream<Row> lost = rows.values().stream()
                .filter(row -> row.phase().equals("SENDING") && row.due().isBefore(time))
                .sorted(Comparator.comparing(Row::due));
        List<Row> old = Stream.concat(closed, lost).limit(most).toList();
        rows.values().removeAll(old);
        return old.size();
    }

    private Row row(long id) {
        return rows.values().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private void put(long id, String phase, Instant due, int tries, Optional<Instant> closed) {
        for (String key : List.copyOf(rows.keySet())) {
            rows.computeIfPresent(
                    key,
                    (same, row) ->
                            row.id() == id ? new Row(id, row.user(), row.notice(), phase, due, tries, closed) : row);
        }
    }
}
