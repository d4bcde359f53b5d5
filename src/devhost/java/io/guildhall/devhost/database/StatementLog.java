package io.guildhall.devhost.database;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Counts SQL statements, by thread and in all. A prepared statement counts each time it is executed, a batch once. */
public final class StatementLog {
    private final ThreadLocal<Deque<List<String>>> ofThisThread = ThreadLocal.withInitial(ArrayDeque::new);
    /** Queues compare by identity, so two recordings with the same statements stay apart. */
    private final Set<Queue<String>> ofAllThreads = ConcurrentHashMap.newKeySet();

    StatementLog() {}

    /** The statements that this thread issued while the work ran, in order. */
    public List<String> during(Runnable work) {
        List<String> seen = new ArrayList<>();
        ofThisThread.get().push(seen);
        try {
            work.run();
        } finally {
            ofThisThread.get().pop();
            if (ofThisThread.get().isEmpty()) {
                ofThisThread.remove();
            }
        }
        return List.copyOf(seen);
    }

    /** The statements that any thread issued while the work ran, in order. */
    public List<String> everywhereDuring(Runnable work) {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        ofAllThreads.add(seen);
        try {
            work.run();
        } finally {
            ofAllThreads.remove(seen);
        }
        return List.copyOf(seen);
    }

    void executed(String sql) {
        if (sql.strip().toUpperCase(Locale.ROOT).startsWith("SELECT NEXTVAL")) {
            return;
        }
        ofThisThread.get().forEach(seen -> seen.add(sql));
        ofAllThreads.forEach(seen -> seen.add(sql));
    }
}
