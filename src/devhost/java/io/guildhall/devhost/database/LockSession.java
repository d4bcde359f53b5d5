package io.guildhall.devhost.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** A database session that holds, or waits for, an advisory lock. */
final class LockSession {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final HikariDataSource connections;
    private final Connection connection;

    private LockSession(HikariDataSource connections, Connection connection) {
        this.connections = connections;
        this.connection = connection;
    }

    static LockSession open(HikariDataSource connections) {
        try {
            return new LockSession(connections, connections.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("no connection for a lock", e);
        }
    }

    /** Advisory locks are numbers: the first 64 bits of a hash of the name. */
    static long keyOf(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits as long as it takes. */
    boolean lock(long key) {
        return lock(key, Duration.ZERO);
    }

    /** Waits at most so long, zero meaning for ever. */
    boolean lock(long key, Duration atMost) {
        long millis = atMost.isZero() ? 0 : Math.max(1, atMost.toMillis());
        try {
            ask("SELECT set_config('lock_timeout', ? || 'ms', false)", Long.toString(millis));
            ask("SELECT pg_advisory_lock(?)", key);
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw broken(e);
        }
    }

    boolean tryLock(long key) {
        try {
            return "t".equals(ask("SELECT pg_try_advisory_lock(?)", key));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /** Gives the lock and the connection back. */
    void unlock(long key) {
        try {
            if (!"t".equals(ask("SELECT pg_advisory_unlock(?)", key))) {
                throw new IllegalStateException("the lock was lost while it was held");
            }
        } catch (SQLException e) {
            throw broken(e);
        } finally {
            close();
        }
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String sql, Object parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() ? String.valueOf(answer.getString(1)) : "";
            }
        }
    }

    /** A connection in an unknown state must not go back to the pool: it might still hold the lock. */
    private IllegalStateException broken(SQLException cause) {
        connections.evictConnection(connection);
        return new IllegalStateException("the database did not answer about a lock", cause);
    }
}
