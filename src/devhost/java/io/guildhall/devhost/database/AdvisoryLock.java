package io.guildhall.devhost.database;

import com.atlassian.beehive.ClusterLock;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One advisory lock. The threads of this host queue for a lock in memory first, so that a name takes one connection however
 * many threads wait for it, and so that the holder may enter again.
 */
final class AdvisoryLock implements ClusterLock {
    private static final Duration SLICE = Duration.ofMillis(200);

    private final ReentrantLock threads = new ReentrantLock();
    private final long key;
    private final HikariDataSource connections;

    /** Guarded by {@link #threads}. */
    private @Nullable LockSession held;

    AdvisoryLock(String name, HikariDataSource connections) {
        this.key = LockSession.keyOf(name);
        this.connections = connections;
    }

    @Override
    public void lock() {
        threads.lock();
        enter(session -> session.lock(key));
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        threads.lockInterruptibly();
        if (!enter(session -> waitFor(session, Long.MAX_VALUE))) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    @Override
    public boolean tryLock() {
        return threads.tryLock() && enter(session -> session.tryLock(key));
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long patience = unit.toNanos(time);
        long start = System.nanoTime();
        if (!threads.tryLock(time, unit)) {
            return false;
        }
        boolean entered = enter(session -> waitFor(session, patience - (System.nanoTime() - start)));
        if (!entered && Thread.interrupted()) {
            throw new InterruptedException();
        }
        return entered;
    }

    @Override
    public void unlock() {
        if (!threads.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("not held by this thread");
        }
        try {
            LockSession session = held;
            if (threads.getHoldCount() == 1 && session != null) {
                held = null;
                session.unlock(key);
            }
        } finally {
            threads.unlock();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return threads.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("ClusterLock.newCondition");
    }

    /** Called with {@link #threads} held; gives it back unless the advisory lock is ours. */
    private boolean enter(Attempt attempt) {
        if (held != null) {
            return true;
        }
        boolean entered = false;
        LockSession session = null;
        try {
            session = LockSession.open(connections);
            entered = attempt.on(session);
            held = entered ? session : null;
            return entered;
        } finally {
            if (!entered) {
                if (session != null) {
                    session.close();
                }
                threads.unlock();
            }
        }
    }

    /** PostgreSQL's wait cannot be interrupted, so it is cut into slices. */
    private boolean waitFor(LockSession session, long patienceNanos) {
        long start = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            long left = patienceNanos - (System.nanoTime() - start);
            if (left <= 0) {
                return session.tryLock(key);
            }
            if (session.lock(key, Duration.ofNanos(Math.min(left, SLICE.toNanos())))) {
                return true;
            }
        }
        return false;
    }

    private interface Attempt {
        boolean on(LockSession session);
    }
}
