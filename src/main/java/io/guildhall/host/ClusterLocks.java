package io.guildhall.host;

import com.atlassian.beehive.ClusterLockService;
import io.guildhall.kernel.Locks;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Locks of the cluster, named after the app so that nobody else's are taken. */
@Named
final class ClusterLocks implements Locks {
    private static final String PREFIX = "io.guildhall.confluence:";
    /** The host keeps names of locks in a column of its database; whatever is longer goes by its digest. */
    private static final int NAME_MAX = 200;

    private final ClusterLockService locks;

    @Inject
    ClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T locked(String name, Supplier<T> work) {
        Lock lock = of(name);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
        Lock lock = of(name);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    private Lock of(String name) {
        return locks.getLockForName(PREFIX + fitting(name));
    }

    private static String fitting(String name) {
        if (name.length() <= NAME_MAX) {
            return name;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
