package io.guildhall.devhost.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connection pools of a host. */
final class Pools {
    /** How many connections a pool has at most. */
    static final int SIZE = 16;

    private static final long PATIENCE_MS = 15_000;

    /** How many statements a connection of H2 keeps read and planned; by itself it keeps 8, and a host has some hundreds. */
    private static final String H2_KEEPS = ";QUERY_CACHE_SIZE=500";

    private Pools() {}

    static HikariDataSource ofTheHost(String jdbcUrl) {
        return open(jdbcUrl, "host", 1);
    }

    /** Apart from the host's pool, so that threads that wait for a lock cannot starve the one that holds it. */
    static HikariDataSource ofLocks(String jdbcUrl) {
        return open(jdbcUrl, "locks", 0);
    }

    /** Apart too: a session is read and written while its request may hold a connection already. */
    static HikariDataSource ofSessions(String jdbcUrl) {
        return open(jdbcUrl, "sessions", 0);
    }

    private static HikariDataSource open(String jdbcUrl, String name, int idle) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl.startsWith("jdbc:h2:") ? jdbcUrl + H2_KEEPS : jdbcUrl);
        config.setPoolName(name);
        config.setThreadFactory(Pools::thread);
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(idle);
        config.setConnectionTimeout(PATIENCE_MS);
        return new HikariDataSource(config);
    }

    /** A thread of the pool, which may be started while a plugin runs and must not keep the class loader of that plugin. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database");
        thread.setDaemon(true);
        thread.setContextClassLoader(Pools.class.getClassLoader());
        return thread;
    }
}
