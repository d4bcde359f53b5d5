package io.guildhall.host;

import com.atlassian.beehive.ClusterLockService;
import io.guildhall.kernel.Locks;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Locks of the cluster, named after the app so that nobody else's are taken. */
@Named
final class ClusterLocks implements Locks {
    private static final String PREFIX = "io.guildhall.confluence:";

    private final ClusterLockService locks;

    @Inject
    ClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T locked(String name, Supplier<T> work) {
        Lock lock = locks.getLockForName(PREFIX + name);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
