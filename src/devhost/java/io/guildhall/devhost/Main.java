package io.guildhall.devhost;

import io.guildhall.devhost.database.PostgresqlServer;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts a host from the command line; it runs until the process is asked to end. */
public final class Main {
    private static final int MISUSED = 2;
    private static final String READY = "Guildhall is ready: ";

    private Main() {}

    /**
     * Prints one line when the host is ready, with further nodes one for each and a last one that names all. An unknown option ends with 2, a host that does not
     * start with 1.
     */
    public static void main(String... arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            start(CommandLine.of(arguments));
        } catch (CommandLine.Misused misused) {
            System.err.println(misused.getMessage() + System.lineSeparator() + CommandLine.USAGE);
            System.exit(MISUSED);
        } catch (IOException | RuntimeException failed) {
            System.err.println("The host does not start: " + reason(failed));
            System.exit(1);
        }
    }

    /** The address in the line of a host that is ready. */
    static Optional<URI> addressIn(String line) {
        return line.startsWith(READY)
                ? Optional.of(URI.create(line.substring(READY.length()).split(" ")[0]))
                : Optional.empty();
    }

    private static void start(CommandLine line) throws IOException {
        Opened opened = new Opened();
        // Before anything is opened, so that whatever is open when the process is asked to end is closed.
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "shutdown"));
        Path home = opened.keep(Home.at(line.home(), line.fresh())).folder();
        String url = jdbcUrl(line.database(), home, opened);
        DevHost.Options options = new DevHost.Options(line.port(), home, url, data(line), jars(line)).as(line.node());
        DevHost host = opened.keep(DevHost.start(line.production() ? options.inProduction() : options));
        if (line.watch()) {
            opened.keep(JarWatch.start(jars(line), host.plugins()::install));
        }
        System.out.println(READY + host.baseUrl() + " (admin/admin)");
        if (line.node().isFirst() && !line.node().isAlone()) {
            startOthers(line, home, url, host, opened.keep(new FurtherNodes(server(line.database(), home))));
        }
    }

    private static void startOthers(CommandLine line, Path home, String url, DevHost host, FurtherNodes others)
            throws IOException {
        List<String> all = new ArrayList<>(List.of(host.node().name() + " " + host.baseUrl()));
        for (int number = 2; number <= line.node().of(); number++) {
            Node node = new Node(number, line.node().of());
            URI address = others.start(node, arguments(line, node, home, url));
            all.add(node.name() + " " + address);
        }
        System.out.println(
                "Guildhall runs on " + all.size() + " nodes that share one database: " + String.join(", ", all));
    }

    /** What a further node is called with: the next port, a home inside the first one's, and the database that is there by now. */
    private static List<String> arguments(CommandLine line, Node node, Path home, String url) {
        int port = line.port() == 0 ? 0 : line.port() + node.number() - 1;
        List<String> arguments = new ArrayList<>(List.of(
                "--nodes",
                Integer.toString(node.of()),
                "--node",
                Integer.toString(node.number()),
                "--port",
                Integer.toString(port),
                "--home",
                home.resolve(node.name()).toString(),
                "--db",
                url));
        jars(line).forEach(jar -> arguments.addAll(List.of("--jar", jar.toString())));
        if (line.production()) {
            arguments.add("--production");
        }
        if (line.watch()) {
            arguments.add("--watch");
        }
        return arguments;
    }

    /** Only the first node fills the database. */
    private static Optional<Path> data(CommandLine line) {
        return line.node().isFirst() ? line.data().or(Main::demo) : Optional.empty();
    }

    private static String jdbcUrl(String database, Path home, Opened opened) {
        return database.equals("h2")
                ? "jdbc:h2:file:" + home.resolve("database").resolve("confluence") + ";DB_CLOSE_ON_EXIT=FALSE"
                : server(database, home)
                        .map(folder ->
                                opened.keep(PostgresqlServer.start(folder)).databaseUrl("confluence"))
                        .orElse(database);
    }

    /** Where the data of the embedded PostgreSQL lie, if that is the one. */
    private static Optional<Path> server(String database, Path home) {
        return database.equals("postgres") ? Optional.of(home.resolve("postgresql")) : Optional.empty();
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
