package io.guildhall.devhost;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the host was called with.
 *
 * @param home an absolute path
 * @param node the first of all that are asked for, or with {@code --node N}, which only the first one says, a further one
 */
record CommandLine(
        int port,
        Path home,
        String database,
        Optional<Path> data,
        boolean fresh,
        boolean production,
        boolean watch,
        Node node,
        List<Path> jars) {
    static final String USAGE =
            "Usage: [--port N] [--home DIR] [--db h2|postgres|JDBC-URL] [--nodes N] [--data DIR] [--fresh] [--production] [--jar FILE]... [--watch]";
    private static final int PORT = 1990;
    private static final int HIGHEST_PORT = 65_535;

    /** Something was asked for that there is not; the message says what. */
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }

    static CommandLine of(String... arguments) throws Misused {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        int port = PORT;
        Path home = Path.of("target", "run", "home");
        Optional<String> database = Optional.empty();
        int node = 1;
        int nodes = 1;
        Optional<Path> data = Optional.empty();
        boolean fresh = false;
        boolean production = false;
        boolean watch = false;
        List<Path> jars = new ArrayList<>();
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--port" -> port = port(value(option, left));
                case "--home" -> home = Path.of(value(option, left));
                case "--db" -> database = Optional.of(database(value(option, left)));
                case "--nodes" -> nodes = upTo(Node.MOST, option, value(option, left));
                case "--node" -> node = upTo(Node.MOST, option, value(option, left));
                case "--data" -> data = Optional.of(Path.of(value(option, left)));
                case "--jar" -> jars.add(Path.of(value(option, left)));
                case "--fresh" -> fresh = true;
                case "--production" -> production = true;
                case "--watch" -> watch = true;
                default -> throw new Misused("there is no option " + option);
            }
        }
        return new CommandLine(
                port,
                home.toAbsolutePath().normalize(),
                shared(database, nodes),
                data,
                fresh,
                production,
                watch,
                node(node, nodes, port),
                List.copyOf(jars));
    }

    private static String shared(Optional<String> database, int nodes) throws Misused {
        if (nodes > 1 && database.filter(url -> !isPostgresql(url)).isPresent()) {
            throw new Misused(
                    "--nodes " + nodes + " needs a database that several processes share, which H2 is not: leave"
                            + " --db out, or give postgres or the JDBC URL of a PostgreSQL");
        }
        return database.orElse(nodes > 1 ? "postgres" : "h2");
    }

    private static boolean isPostgresql(String database) {
        return database.equals("postgres") || database.startsWith("jdbc:postgresql:");
    }

    private static Node node(int number, int of, int port) throws Misused {
        if (number > of) {
            throw new Misused("--node " + number + " is more than --nodes " + of);
        }
        if (port + of - number > HIGHEST_PORT) {
            throw new Misused("--nodes " + of + " need as many ports from --port " + port + " on");
        }
        return new Node(number, of);
    }

    private static int upTo(int most, String option, String text) throws Misused {
        if (!text.matches("[1-9]") || Integer.parseInt(text) > most) {
            throw new Misused(option + " " + text + ": from 1 to " + most);
        }
        return Integer.parseInt(text);
    }

    private static String value(String option, Deque<String> left) throws Misused {
        if (left.isEmpty() || left.element().startsWith("--")) {
            throw new Misused(option + " needs a value");
        }
        return left.pop();
    }

    private static int port(String text) throws Misused {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new Misused("--port " + text + " is no port");
        }
        return Integer.parseInt(text);
    }

    private static String database(String text) throws Misused {
        if (!text.equals("h2") && !text.equals("postgres") && !text.startsWith("jdbc:")) {
            throw new Misused("--db " + text + ": h2, postgres or a JDBC URL");
        }
        return text;
    }
}
