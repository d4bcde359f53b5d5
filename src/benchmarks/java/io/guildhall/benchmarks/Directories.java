package io.guildhall.benchmarks;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.PostgresqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page of the directory costs among 5,000 communities, beside one among 50; each on a host of its own. */
final class Directories {
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int TIMES = 20;
    private static final int SHOWN = 25;
    private static final String LIST = "/rest/guildhall/1.0/communities?limit=" + SHOWN;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private Directories() {}

    /** Compares on both databases and says each line. */
    static void compare() throws IOException, InterruptedException {
        compare("H2", "jdbc:h2:mem:few;DB_CLOSE_DELAY=-1", "jdbc:h2:mem:many;DB_CLOSE_DELAY=-1");
        PostgresqlServer server = PostgresqlServer.shared();
        compare("PostgreSQL", server.freshDatabaseUrl(), server.freshDatabaseUrl());
    }

    private static void compare(String database, String few, String many) throws IOException, InterruptedException {
        try (DevHost small = host(few);
                DevHost large = host(many)) {
            Client ofFew = filled(small, FEW);
            Client ofMany = filled(large, MANY);
            String second = "&cursor=" + next(ofMany.get(LIST));
            String secondOfFew = "&cursor=" + next(ofFew.get(LIST));
            String far = "&cursor=" + far(ofMany);
            Map<String, List<Runnable>> pages = new LinkedHashMap<>();
            pages.put("the first page", List.of(() -> ofFew.get(LIST), () -> ofMany.get(LIST)));
            pages.put("the second page", List.of(() -> ofFew.get(LIST + secondOfFew), () -> ofMany.get(LIST + second)));
            pages.put(
                    "a page in the middle", List.of(() -> ofFew.get(LIST + secondOfFew), () -> ofMany.get(LIST + far)));
            String screen = "/plugins/servlet/guildhall/communities";
            pages.put("the screen", List.of(() -> ofFew.get(screen), () -> ofMany.get(screen)));
            for (Map.Entry<String, List<Runnable>> page : pages.entrySet()) {
                Benchmarks.say("");
                new Rounds()
                        .with(
                                database + ", " + page.getKey() + ", 50",
                                page.getValue().get(0))
                        .with(
                                database + ", " + page.getKey() + ", 5,000",
                                page.getValue().get(1))
                        .compare(TIMES)
                        .forEach(Benchmarks::say);
            }
        }
    }

    private static DevHost host(String url) throws IOException {
        return DevHost.start(new DevHost.Options(
                0,
                Files.createTempDirectory("guildhall-bench"),
                url,
                Optional.empty(),
                List.of(Path.of(System.getProperty("guildhall.jar")))));
    }

    private static Client filled(DevHost host, int communities) throws IOException, InterruptedException {
        DevUser founder = Benchmarks.user(host, "founder");
        Benchmarks.found(host, founder, "C00000");
        for (int number = 1; number < communities; number++) {
            String key = key(number);
            host.confluence().spaces().create(key, "Guild " + key, founder);
        }
        copy(host.database(), communities);
        return new Client(host, Benchmarks.user(host, "reader"));
    }

    /** Communities like the first, but launched, straight into the tables, each with its facilitator. */
    private static void copy(Database database, int communities) {
        String table = Benchmarks.table(database, "COMMUNITY");
        String members = Benchmarks.table(database, "MEMBERSHIP");
        List<Object[]> rows = new ArrayList<>();
        for (int number = 1; number < communities; number++) {
            String name = "Guild " + key(number);
            rows.add(new Object[] {key(number), name, name.toLowerCase(Locale.ROOT)});
        }
        Map<String, String> named = new LinkedHashMap<>();
        named.put("SPACE_KEY", "?");
        named.put("NAME", "?");
        named.put("NAME_SORT", "?");
        named.put("SPACE_ID", "null");
        named.put("LIFE_STATUS", "'ACTIVE'");
        database.jdbc()
                .batchUpdate(copying(database, table, named) + " where one.\"SPACE_KEY\" = '" + key(0) + "'", rows);
        Map<String, String> placed = new LinkedHashMap<>();
        placed.put("COMMUNITY_ID", "c.\"ID\"");
        placed.put("UNIQ_KEY", "c.\"ID\" || '|' || one.\"USER_KEY\"");
        database.jdbc()
                .update(copying(database, members, placed) + ", " + table + " c where c.\"SPACE_KEY\" <> '" + key(0)
                        + "'");
    }

    /** A statement that adds rows of a table again, but with these columns, in this order, and a number of their own. */
    private static String copying(Database database, String table, Map<String, String> columns) {
        Map<String, String> all = new LinkedHashMap<>(columns);
        database.jdbc()
                .queryForList(
                        "select column_name from information_schema.columns where table_name = ? and column_name <> 'ID'",
                        String.class,
                        table.replace("\"", ""))
                .forEach(column -> all.putIfAbsent(column, "one.\"" + column + '"'));
        return all.keySet().stream()
                        .collect(Collectors.joining("\", \"", "insert into " + table + " (\"", "\") select "))
                + String.join(", ", all.values())
                + " from " + table + " one";
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "C%05d", number);
    }

    private static String next(String page) {
        Matcher next = NEXT.matcher(page);
        if (!next.find()) {
            throw new IllegalStateException("the last page: " + page);
        }
        return next.group(1);
    }

    private static String far(Client client) {
        String at = next(client.get(LIST));
        for (int page = 0; page < MANY / 2 / 100; page++) {
            at = next(client.get("/rest/guildhall/1.0/communities?limit=100&cursor=" + at));
        }
        return at;
    }

    /** Somebody at a host. */
    private record Client(DevHost host, DevUser user) {
        String get(String path) {
            try {
                return Benchmarks.get(host, user, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
