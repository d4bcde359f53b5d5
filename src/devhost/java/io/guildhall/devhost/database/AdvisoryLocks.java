package io.guildhall.devhost.database;

import com.atlassian.beehive.ClusterLock;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Locks by name that every host on this PostgreSQL database respects. A lock falls when its host dies. */
final class AdvisoryLocks implements HostLocks {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final HikariDataSource connections;

    AdvisoryLocks(HikariDataSource connections) {
        this.connections = connections;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new AdvisoryLock(name, connections));
    }

    @Override
    public void close() {
        connections.close();
    }
}
