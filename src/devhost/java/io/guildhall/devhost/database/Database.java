package io.guildhall.devhost.database;

import com.atlassian.beehive.ClusterLockService;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the host. Thread-safe. */
public final class Database implements AutoCloseable {
    private final String jdbcUrl;
    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final DataSource pluginDataSource;
    private final StatementLog pluginStatements = new StatementLog();
    private final HostLocks locks;
    private final Optional<HikariDataSource> sessions;

    private Database(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
        this.pool = Pools.ofTheHost(jdbcUrl);
        DataSource strict = new AbortingDataSource(pool);
        this.jdbc = new JdbcTemplate(strict);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(strict));
        this.pluginDataSource = new CountingDataSource(new TransactionAwareDataSourceProxy(strict), pluginStatements);
        this.locks = isPostgresql() ? new AdvisoryLocks(Pools.ofLocks(jdbcUrl)) : JvmLocks.of(jdbcUrl);
        this.sessions = isPostgresql() ? Optional.of(Pools.ofSessions(jdbcUrl)) : Optional.empty();
    }

    /**
     * Opens a pool.
     *
     * @param jdbcUrl {@code jdbc:h2:…} or {@code jdbc:postgresql:…}, with user and password in the URL if needed
     * @throws IllegalArgumentException for any other URL, and for a nameless H2 database, which every connection would have for itself
     * @throws RuntimeException where the database does not answer
     */
    public static Database open(String jdbcUrl) {
        if (!jdbcUrl.startsWith("jdbc:h2:") && !jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("neither H2 nor PostgreSQL: " + jdbcUrl);
        }
        if (jdbcUrl.equals("jdbc:h2:mem:") || jdbcUrl.startsWith("jdbc:h2:mem:;")) {
            throw new IllegalArgumentException("an H2 database in memory needs a name: " + jdbcUrl);
        }
        return new Database(jdbcUrl);
    }

    /** Whether this is PostgreSQL; otherwise it is H2. */
    public boolean isPostgresql() {
        return jdbcUrl.startsWith("jdbc:postgresql:");
    }

    /** The host's own statements; they take part in a transaction of this thread. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** For Active Objects: takes part in a transaction of this thread, and counts statements in {@link #pluginStatements()}. */
    public DataSource pluginDataSource() {
        return pluginDataSource;
    }

    /** Connections outside the pool and outside any transaction of this thread; nothing is counted. The caller closes them. */
    public DataSource separateDataSource() {
        return new DriverManagerDataSource(jdbcUrl);
    }

    /**
     * For sessions that every host on this database shares: outside any transaction of this thread, from connections of their own. Empty on H2, which one
     * host has for itself.
     */
    public Optional<DataSource> sessionDataSource() {
        return sessions.map(connections -> connections);
    }

    /** Statements that went through {@link #pluginDataSource()}; sequence calls are not counted. */
    public StatementLog pluginStatements() {
        return pluginStatements;
    }

    /**
     * Runs work in a transaction, joining the one of this thread; an exception rolls back. A statement that failed rolls back too, on either
     * database, even where somebody caught its exception.
     *
     * @throws org.springframework.transaction.TransactionException where that happened
     */
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /** Locks that hold across the hosts on this database: advisory locks on PostgreSQL, JVM locks on H2. */
    public ClusterLockService locks() {
        return locks;
    }

    /** Closes every connection; locks that are still held fall. */
    @Override
    public void close() {
        if (!pool.isClosed()) {
            locks.close();
            sessions.ifPresent(HikariDataSource::close);
            pool.close();
        }
    }
}
