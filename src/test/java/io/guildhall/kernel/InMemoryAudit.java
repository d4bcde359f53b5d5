package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The audit, in memory. */
public final class InMemoryAudit implements Audit, Restorable {
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
}
