package io.guildhall.devhost.database;

import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database of the host. Thread-safe. */
public final class Database implements AutoCloseable {
    private Database() {}

    /**
     * Opens a pool.
     *
     * @param jdbcUrl {@code jdbc:h2:…} or {@code jdbc:postgresql:…}, with user and password in the URL if needed
     */
    public static Database open(String jdbcUrl) {
        throw new UnsupportedOperationException("open");
    }

    public boolean isPostgresql() {
        throw new UnsupportedOperationException("isPostgresql");
    }

    /** The host's own statements; they take part in a transaction of this thread. */
    public JdbcTemplate jdbc() {
        throw new UnsupportedOperationException("jdbc");
    }

    /** For Active Objects: takes part in a transaction of this thread, and counts statements in {@link #pluginStatements()}. */
    public DataSource pluginDataSource() {
        throw new UnsupportedOperationException("pluginDataSource");
    }

    /** Statements that went through {@link #pluginDataSource()}; sequence calls are not counted. */
    public StatementLog pluginStatements() {
        throw new UnsupportedOperationException("pluginStatements");
    }

    /** Runs work in a transaction, joining the one of this thread; an exception rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        throw new UnsupportedOperationException("inTransaction");
    }

    /** Locks that hold across the hosts on this database: advisory locks on PostgreSQL, JVM locks on H2. */
    public ClusterLockService locks() {
        throw new UnsupportedOperationException("locks");
    }

    @Override
    public void close() {}
}
