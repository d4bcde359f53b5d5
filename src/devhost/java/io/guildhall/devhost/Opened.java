package io.guildhall.devhost;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been opened, to be closed in the opposite order; one that fails to close does not keep the others open. */
final class Opened implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final Deque<AutoCloseable> all = new ArrayDeque<>();

    /** Keeps what was opened. Kept twice, it counts as opened last. */
    synchronized <T extends AutoCloseable> T keep(T one) {
        all.remove(one);
        all.push(one);
        return one;
    }

    @Override
    public synchronized void close() {
        while (!all.isEmpty()) {
            AutoCloseable last = all.pop();
            try {
                last.close();
            } catch (Exception failed) {
                LOG.error("{} does not close", last.getClass().getSimpleName(), failed);
            }
        }
    }
}
