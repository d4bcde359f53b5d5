package io.guildhall.kernel;

/** Port: who did what, written in the same transaction as the change. One entry per change of state. */
public interface Audit {
    void record(AuditEntry entry);
}
