package io.guildhall.devhost.caches;

import io.guildhall.devhost.database.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Word between the hosts of one PostgreSQL database about entries that are no longer true. What is sent in a transaction is heard when
 * that is committed, and never if it is taken back.
 */
final class Invalidations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Invalidations.class);
    private static final String CHANNEL = "devhost_cache";
    private static final String EVERYTHING = "*";
    /** PostgreSQL takes less than 8000 bytes. */
    private static final int LONGEST = 7_900;

    private static final int LOOK_MILLIS = 200;
    private static final int RETRY_MILLIS = 1_000;

    private final Database database;
    private final BiConsumer<String, Optional<Object>> heard;
    private final Runnable missed;
    private final String self = UUID.randomUUID().toString();
    private final Thread thread;
    private Connection connection;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Listens from now on.
     *
     * @param heard a cache of another host, and the key or all of them
     * @param missed called where something may not have been heard
     */
    Invalidations(Database database, BiConsumer<String, Optional<Object>> heard, Runnable missed) {
        this.database = database;
        this.heard = heard;
        this.missed = missed;
        try {
            connection = listen();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not let the caches listen", e);
        }
        thread = new Thread(this::live, "caches");
        thread.setDaemon(true);
        thread.start();
    }

    private Connection listen() throws SQLException {
        Connection opened = database.separateDataSource().getConnection();
        try (Statement statement = opened.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    /** Tells the others. A key too long to be sent takes the whole cache with it. */
    void send(String cache, Optional<Object> key) {
        String start = self + "\n" + cache + "\n";
        String whole = start + key.map(Portable::encode).orElse(EVERYTHING);
        String sent = whole.getBytes(StandardCharsets.UTF_8).length > LONGEST ? start + EVERYTHING : whole;
        database.jdbc().query("SELECT pg_notify('" + CHANNEL + "', ?)", row -> {}, sent);
    }

    private void live() {
        while (!isClosed()) {
            try {
                PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(LOOK_MILLIS);
                for (PGNotification one : news) {
                    take(one.getParameter().split("\n", 3));
                }
            } catch (SQLException lost) {
                listenAgain(lost);
            }
        }
    }

    private void take(String... parts) {
        if (parts[0].equals(self)) {
            return;
        }
        try {
            heard.accept(
                    parts[1], parts[2].equals(EVERYTHING) ? Optional.empty() : Optional.of(Portable.decode(parts[2])));
        } catch (IOException | ClassNotFoundException | RuntimeException unreadable) {
            LOG.error(
                    "word about the cache {} cannot be read, so everything in all caches is forgotten",
                    parts[1],
                    unreadable);
            missed.run();
        }
    }

    private void listenAgain(SQLException lost) {
        if (isClosed()) {
            return;
        }
        LOG.warn("the caches do not hear the other hosts: {}", lost.getMessage());
        missed.run();
        try {
            if (closed.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            connection.close();
            connection = listen();
            missed.run();
        } catch (SQLException again) {
            LOG.debug("still not", again);
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(RETRY_MILLIS * 2L);
            connection.close();
        } catch (SQLException e) {
            LOG.debug("the connection of the caches does not close", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
