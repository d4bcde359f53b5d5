package io.guildhall.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The audit, in memory. */
public final class InMemoryAudit implements Audit, AuditTrail, Restorable {
    private static final Comparator<Line> NEWEST_FIRST = Comparator.comparing(
                    (Line line) -> line.mark().at())
            .thenComparing(line -> line.mark().id())
            .reversed();

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public synchronized Runnable remember() {
        List<AuditEntry> before = List.copyOf(entries);
        return () -> {
            entries.clear();
            entries.addAll(before);
        };
    }

    @Override
    public synchronized void record(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public synchronized List<AuditEntry> latest(int limit) {
        List<AuditEntry> latest = new ArrayList<>(entries);
        Collections.reverse(latest);
        return latest.stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Line> page(Filter filter, Optional<Mark> after, int limit) {
        return IntStream.range(0, entries.size())
                .mapToObj(no -> new Line(new Mark(entries.get(no).at(), no), entries.get(no)))
                .filter(line -> passes(filter, line.entry()))
                .sorted(NEWEST_FIRST)
                .filter(line -> after.isEmpty() || NEWEST_FIRST.compare(line, new Line(after.get(), line.entry())) > 0)
                .limit(limit)
                .toList();
    }

    private static boolean passes(Filter filter, AuditEntry entry) {
        return filter.act().filter(act -> !act.equals(entry.act())).isEmpty()
                && (filter.actor().isEmpty() || filter.actor().equals(entry.actor()))
                && filter.space().filter(space -> !space.equals(entry.space())).isEmpty()
                && filter.from().filter(entry.at()::isBefore).isEmpty()
                && filter.before()
                        .filter(before -> !entry.at().isBefore(before))
                        .isEmpty();
    }

    @Override
    public synchronized int forgetBefore(Instant time, int most) {
        int before = entries.size();
        for (int done = 0; done < most; done++) {
            entries.stream()
                    .filter(entry -> entry.at().isBefore(time))
                    .min(Comparator.comparing(AuditEntry::at))
                    .ifPresent(entries::remove);
        }
        return before - entries.size();
    }
}
