package io.guildhall.devhost.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A real PostgreSQL server as a child process. It listens on 127.0.0.1 only and lets everybody there in. */
public final class PostgresqlServer implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final EmbeddedPostgres server;
    private final AtomicInteger fresh = new AtomicInteger();

    private PostgresqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server whose data outlives it.
     *
     * @param dataDir where the data lies, or will
     * @throws UncheckedIOException where it cannot start
     */
    public static PostgresqlServer start(Path dataDir) {
        return start(dataDir, EmbeddedPostgres.builder().setCleanDataDirectory(false));
    }

    /**
     * The one server of this JVM for tests. It forgets everything when the JVM ends and gives safety for speed.
     *
     * @throws UncheckedIOException where it cannot start: tests shall fail then, not be skipped
     */
    public static PostgresqlServer shared() {
        return Shared.SERVER;
    }

    /** The URL of a database on this server, which is made if it is missing. */
    public String databaseUrl(String name) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                PreparedStatement known = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                Statement statement = connection.createStatement()) {
            known.setString(1, name);
            if (!known.executeQuery().next()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database " + name, e);
        }
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name + "?user=" + SUPERUSER;
    }

    /** The URL of a new, empty database. */
    public String freshDatabaseUrl() {
        return databaseUrl("fresh_" + ProcessHandle.current().pid() + "_" + fresh.incrementAndGet());
    }

    /** Stops the server. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresqlServer start(Path dataDir, EmbeddedPostgres.Builder builder) {
        try {
            Files.createDirectories(dataDir);
            return new PostgresqlServer(builder.setDataDirectory(dataDir)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start on " + dataDir, e);
        }
    }

    private static final class Shared {
        private static final PostgresqlServer SERVER = start();

        private static PostgresqlServer start() {
            try {
                return PostgresqlServer.start(
                        Files.createTempDirectory("postgresql"),
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "off")
                                .setServerConfig("synchronous_commit", "off")
                                .setServerConfig("full_page_writes", "off")
                                .setServerConfig("max_connections", "300"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
