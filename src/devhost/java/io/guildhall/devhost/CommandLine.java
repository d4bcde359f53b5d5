package io.guildhall.devhost;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the host was called with. */
record CommandLine(
        int port,
        Path home,
        String database,
        Optional<Path> data,
        boolean fresh,
        boolean production,
        boolean watch,
        List<Path> jars) {
    static final String USAGE =
            "Usage: [--port N] [--home DIR] [--db h2|postgres|JDBC-URL] [--data DIR] [--fresh] [--production] [--jar FILE]... [--watch]";
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
        String database = "h2";
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
                case "--db" -> database = database(value(option, left));
                case "--data" -> data = Optional.of(Path.of(value(option, left)));
                case "--jar" -> jars.add(Path.of(value(option, left)));
                case "--fresh" -> fresh = true;
                case "--production" -> production = true;
                case "--watch" -> watch = true;
                default -> throw new Misused("there is no option " + option);
            }
        }
        return new CommandLine(
                port, home.toAbsolutePath(), database, data, fresh, production, watch, List.copyOf(jars));
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
