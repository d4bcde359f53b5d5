package io.guildhall.devhost.plugin;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that a plugin leaves running after it stopped: each keeps all its classes, and what it does nobody expects. */
final class LeftThreads {
    private static final Logger LOG = LoggerFactory.getLogger(LeftThreads.class);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private LeftThreads() {}

    /**
     * Logs an error with the name of every thread that the plugin made and that does not end within two seconds. Threads that
     * were started while the plugin's code ran are known by their context class loader, its own kinds of threads by their class.
     */
    static void report(String pluginKey, ClassLoader bundle) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (Thread thread : of(bundle)) {
            try {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (thread.isAlive()) {
                LOG.error("{} leaves the thread {} running", pluginKey, thread.getName());
            }
        }
    }

    private static List<Thread> of(ClassLoader bundle) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread != Thread.currentThread())
                .filter(thread -> thread.getContextClassLoader() == bundle
                        || thread.getClass().getClassLoader() == bundle)
                .toList();
    }
}
