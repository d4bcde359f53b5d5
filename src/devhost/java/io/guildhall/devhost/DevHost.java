package io.guildhall.devhost;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.PluginSystem;
import io.guildhall.devhost.rendering.Rendering;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A running host. Close it to end it cleanly. */
public final class DevHost implements AutoCloseable {
    private DevHost() {}

    /** What a host is started with. {@code port} 0 takes a free one. */
    public record Options(int port, Path home, String jdbcUrl, Optional<Path> data, List<Path> jars) {
        /** A host in memory for tests: a free port, nothing but {@code admin}, and these jars. */
        public static Options forTests(Path home, Path... jars) {
            return new Options(
                    0,
                    home,
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                    Optional.empty(),
                    List.of(jars));
        }
    }

    public static DevHost start(Options options) {
        throw new UnsupportedOperationException("start");
    }

    /** For example {@code http://localhost:1990/confluence}. */
    public URI baseUrl() {
        throw new UnsupportedOperationException("baseUrl");
    }

    public ConfluenceState confluence() {
        throw new UnsupportedOperationException("confluence");
    }

    public PluginSystem plugins() {
        throw new UnsupportedOperationException("plugins");
    }

    public Rendering rendering() {
        throw new UnsupportedOperationException("rendering");
    }

    public Database database() {
        throw new UnsupportedOperationException("database");
    }

    @Override
    public void close() {}
}
