package io.guildhall.devhost.database;

import com.atlassian.beehive.ClusterLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name for H2, whose hosts all live in this JVM: one set of locks per database, however often it is opened. */
final class JvmLocks implements HostLocks {
    private static final Map<String, JvmLocks> BY_DATABASE = new ConcurrentHashMap<>();

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final String database;
    private int users;

    private JvmLocks(String database) {
        this.database = database;
    }

    static JvmLocks of(String jdbcUrl) {
        String database = jdbcUrl.split(";", 2)[0];
        return BY_DATABASE.compute(database, (name, known) -> {
            JvmLocks shared = known == null ? new JvmLocks(name) : known;
            shared.users++;
            return shared;
        });
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new JvmLock());
    }

    @Override
    public void close() {
        BY_DATABASE.computeIfPresent(database, (name, shared) -> --shared.users == 0 ? null : shared);
    }

    private static final class JvmLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("ClusterLock.newCondition");
        }
    }
}
