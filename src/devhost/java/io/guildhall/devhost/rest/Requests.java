package io.guildhall.devhost.rest;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The requests under way in an application: stopping waits for them, and later ones are turned away.
 * A request that outlives its Jersey leaves objects of the plugin in the server's thread.
 */
public final class Requests {
    private static final long PATIENCE_SECONDS = 10;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean stopped;

    /** Whether a request may go on; if so, {@link #end()} must follow on the same thread. */
    public boolean begin() {
        lock.readLock().lock();
        boolean mayGoOn = !stopped;
        if (!mayGoOn) {
            lock.readLock().unlock();
        }
        return mayGoOn;
    }

    /** Ends what {@link #begin()} let in. */
    public void end() {
        lock.readLock().unlock();
    }

    /** Lets none begin any more and waits a while for the others; whether all have ended. */
    public boolean stop() {
        stopped = true;
        try {
            boolean ended = lock.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (ended) {
                lock.writeLock().unlock();
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
