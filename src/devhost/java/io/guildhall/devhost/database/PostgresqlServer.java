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
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real PostgreSQL server as a child process. It listens on 127.0.0.1 only and lets everybody there in. */
public final class PostgresqlServer implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    /** Four hosts, each with all its pools full. */
    private static final String MAX_CONNECTIONS = "300";

    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private static final long SECONDS_TO_END = 20;

    private final EmbeddedPostgres server;
    private final AtomicInteger fresh = new AtomicInteger();

    private PostgresqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server whose data outlives it. One that was left behind on these data by a process that died is ended first, so the caller sees to it that
     * nobody else uses the folder.
     *
     * @param dataDir where the data lies, or will
     * @throws UncheckedIOException where it cannot start
     */
    public static PostgresqlServer start(Path dataDir) {
        askToEnd(dataDir).ifPresent(PostgresqlServer::await);
        return start(
                dataDir,
                EmbeddedPostgres.builder()
                        .setCleanDataDirectory(false)
                        // Whoever closes this does so after everything that still needs it.
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", MAX_CONNECTIONS));
    }

    /**
     * The one server of this JVM for tests. It forgets everything when the JVM ends and gives safety for speed.
     *
     * @throws UncheckedIOException where it cannot start: tests shall fail then, not be skipped
     */
    public static PostgresqlServer shared() {
        return Shared.SERVER;
    }

    /** Asks the server that runs on these data to end as soon as nobody is connected. @return the one that was asked, if one runs */
    public static Optional<ProcessHandle> askToEnd(Path dataDir) {
        Path pidFile = dataDir.resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(pidFile)) {
            Optional<ProcessHandle> server = lines.findFirst()
                    .map(String::strip)
                    .filter(text -> text.matches("\\d{1,9}"))
                    .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                    .filter(PostgresqlServer::isPostgresql);
            server.ifPresent(ProcessHandle::destroy);
            return server;
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** A number may have been given to another program since. */
    private static boolean isPostgresql(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stays) {
            // Then the start says so.
        }
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
                                .setServerConfig("max_connections", MAX_CONNECTIONS));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
