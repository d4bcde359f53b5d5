package io.guildhall.kernel;

import java.util.List;

/** Port: who did what, written in the same transaction as the change. One entry per change of state. */
public interface Audit {
    void record(AuditEntry entry);

    /** The last entries, newest first. */
    List<AuditEntry> latest(int limit);
}
