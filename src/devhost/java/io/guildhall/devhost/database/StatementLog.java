package io.guildhall.devhost.database;

import java.util.List;

/** Counts SQL statements, by thread and in all. */
public final class StatementLog {
    /** The statements that this thread issued while the work ran, in order. */
    public List<String> during(Runnable work) {
        throw new UnsupportedOperationException("during");
    }

    /** The statements that any thread issued while the work ran, in order. */
    public List<String> everywhereDuring(Runnable work) {
        throw new UnsupportedOperationException("everywhereDuring");
    }
}
