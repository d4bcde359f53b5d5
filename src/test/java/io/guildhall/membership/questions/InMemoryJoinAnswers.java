package io.guildhall.membership.questions;

import io.guildhall.kernel.Restorable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers to join questions, in memory. */
public final class InMemoryJoinAnswers implements JoinAnswers, Restorable {
    private final Map<Long, AnswerSheet> sheets = new TreeMap<>();
    private long last;

    @Override
    public synchronized Runnable remember() {
        Map<Long, AnswerSheet> before = Map.copyOf(sheets);
        return () -> {
            sheets.clear();
            sheets.putAll(before);
        };
    }

    @Override
    public synchronized void keep(AnswerSheet sheet) {
        last++;
        sheets.put(last, sheet);
    }

    @Override
    public synchronized Map<Long, AnswerSheet> newest(Collection<Long> memberships) {
        Map<Long, AnswerSheet> newest = new HashMap<>();
        sheets.values().stream()
                .filter(sheet -> memberships.contains(sheet.membership()))
                .forEach(sheet -> newest.put(sheet.membership(), sheet));
        return newest;
    }

    @Override
    public synchronized List<Kept> before(Instant time, long after, int limit) {
        return sheets.entrySet().stream()
                .filter(entry -> entry.getKey() > after && entry.getValue().at().isBefore(time))
                .map(entry -> new Kept(
                        entry.getKey(),
                        entry.getValue().membership(),
                        entry.getValue().at()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void delete(Collection<Long> numbers) {
        sheets.keySet().removeAll(numbers);
    }

    /** How many sheets are kept. */
    public synchronized int size() {
        return sheets.size();
    }
}
