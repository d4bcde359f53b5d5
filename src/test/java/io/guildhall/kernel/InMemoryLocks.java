package io.guildhall.kernel;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Locks of this JVM; they know whether one is held, and let somebody be faster. */
public final class InMemoryLocks implements Locks {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Deque<Runnable> faster = new ConcurrentLinkedDeque<>();

    @Override
    public <T> T locked(String name, Supplier<T> work) {
        Optional.ofNullable(faster.poll()).ifPresent(Runnable::run);
        ReentrantLock lock = locks.computeIfAbsent(name, ignored -> new ReentrantLock());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(name, ignored -> new ReentrantLock());
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    /** Does this before the next lock is taken, as somebody else would who came first. */
    public void letPass(Runnable somebodyElse) {
        faster.add(somebodyElse);
    }

    public boolean isHeldHere() {
        return locks.values().stream().anyMatch(ReentrantLock::isHeldByCurrentThread);
    }
}
