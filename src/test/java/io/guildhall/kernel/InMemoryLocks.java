package io.guildhall.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Locks of this JVM; they count how often they were taken and know whether one is held. */
public final class InMemoryLocks implements Locks {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();

    @Override
    public <T> T locked(String name, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(name, ignored -> new ReentrantLock());
        lock.lock();
        taken.incrementAndGet();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    public int taken() {
        return taken.get();
    }

    public boolean isHeldHere() {
        return locks.values().stream().anyMatch(ReentrantLock::isHeldByCurrentThread);
    }
}
