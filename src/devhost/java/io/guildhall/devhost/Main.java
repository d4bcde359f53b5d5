package io.guildhall.devhost;

import io.guildhall.devhost.database.PostgresqlServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts a host from the command line; it runs until the process is asked to end. */
public final class Main {
    private static final int MISUSED = 2;

    private Main() {}

    /** Prints one line when the host is ready. An unknown option ends with 2, a host that does not start with 1. */
    public static void main(String... arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        PrintStream out = System.out;
        try {
            DevHost host = start(CommandLine.of(arguments));
            out.println("Guildhall is ready: " + host.baseUrl() + " (admin/admin)");
        } catch (CommandLine.Misused misused) {
            System.err.println(misused.getMessage() + System.lineSeparator() + CommandLine.USAGE);
            System.exit(MISUSED);
        } catch (IOException | RuntimeException failed) {
            System.err.println("The host does not start: " + reason(failed));
            System.exit(1);
        }
    }

    private static DevHost start(CommandLine line) throws IOException {
        Path home = Home.at(line.home(), line.fresh()).folder();
        Opened opened = new Opened();
        String url = jdbcUrl(line.database(), home, opened);
        try {
            DevHost.Options options =
                    new DevHost.Options(line.port(), home, url, line.data().or(Main::demo), jars(line));
            DevHost host = opened.keep(DevHost.start(line.production() ? options.inProduction() : options));
            if (line.watch()) {
                opened.keep(JarWatch.start(jars(line), host.plugins()::install));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "shutdown"));
            return host;
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    private static String jdbcUrl(String database, Path home, Opened opened) {
        return switch (database) {
            case "h2" -> "jdbc:h2:file:" + home.resolve("database").resolve("confluence") + ";DB_CLOSE_ON_EXIT=FALSE";
            case "postgres" ->
                opened.keep(PostgresqlServer.start(home.resolve("postgresql"))).databaseUrl("confluence");
            default -> database;
        };
    }

    private static List<Path> jars(CommandLine line) {
        String property = System.getProperty("guildhall.jar", "");
        return line.jars().isEmpty() && !property.isEmpty() ? List.of(Path.of(property)) : line.jars();
    }

    /** The demonstration set, where the host runs from its unpacked classes. */
    private static Optional<Path> demo() {
        return Optional.ofNullable(Main.class.getResource("/demo/users.csv"))
                .map(URL::toString)
                .filter(url -> url.startsWith("file:"))
                .map(url -> Path.of(URI.create(url)).getParent())
                .filter(Files::isDirectory);
    }

    private static String reason(Throwable failed) {
        StringBuilder reason = new StringBuilder(String.valueOf(failed.getMessage()));
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            reason.append(": ").append(cause.getMessage());
        }
        return reason.toString();
    }
}
