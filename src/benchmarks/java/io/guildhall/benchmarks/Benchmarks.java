package io.guildhall.benchmarks;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a macro costs: beside a page without macros, and in a community of 5,000 beside one of one; and what a page of the directory does. */
public final class Benchmarks {
    private static final int TIMES = 40;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Benchmarks() {}

    /**
     * Starts hosts with the packaged jar ({@code -Dguildhall.jar}) and prints the comparisons: all but the large site, or those of the {@code directory}
     * only, or the engine that matches ({@code match}), or whole runs of it ({@code round}), or signing ({@code credentials}), or the large {@code site}
     * only. That one ends with 1 where a large table was read from one end to the other.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, GeneralSecurityException {
        say("load of the machine: "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        if (arguments.length > 0 && arguments[0].equals("site")) {
            if (!Sites.compare(List.of(arguments).subList(1, arguments.length))) {
                System.exit(1);
            }
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("match")) {
            Matches.compare();
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("round")) {
            WholeRuns.measure();
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("credentials")) {
            Credentials.compare();
            return;
        }
        if (arguments.length == 0) {
            macros();
        }
        Directories.compare();
    }

    private static void macros() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("guildhall-bench");
        try (DevHost host =
                DevHost.start(DevHost.Options.forTests(home, Path.of(System.getProperty("guildhall.jar"))))) {
            DevUser reader = user(host, "reader");
            found(host, user(host, "small"), "SMALL");
            found(host, user(host, "large"), "LARGE");
            crowd(host.database(), "LARGE", 5_000);
            exports(host);
            AuthenticatedUserThreadLocal.set(reader);
            for (String macro : List.of("community-join", "community-info", "community-members", "community-list")) {
                say("");
                new Rounds()
                        .with("a page without macros", () -> render(host, "SMALL", "<p>Nothing here</p>"))
                        .with(macro + ", one member", () -> render(host, "SMALL", storage(macro)))
                        .with(macro + ", 5,001 members", () -> render(host, "LARGE", storage(macro)))
                        .compare(TIMES)
                        .forEach(Benchmarks::say);
            }
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    /** What it costs to take a community out as a file, and what it keeps in memory meanwhile. */
    private static void exports(DevHost host) throws IOException, InterruptedException {
        for (int people : List.of(5_000, 100_000)) {
            String key = "OUT" + people;
            DevUser founder = user(host, "founder" + people);
            found(host, founder, key);
            crowd(host.database(), key, people);
            String path = "/rest/guildhall/1.0/communities/" + key + "/members.csv";
            download(host, founder, path);
            long began = System.nanoTime();
            long bytes = download(host, founder, path);
            say("members.csv of " + people + ": " + (System.nanoTime() - began) / 1_000_000 + " ms, " + bytes
                    + " bytes");
        }
    }

    private static long download(DevHost host, DevUser user, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
                .header("Authorization", "Basic " + login(user))
                .build();
        try (InputStream file = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body()) {
            return file.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** What that user gets at an address below the context path. */
    static String get(DevHost host, DevUser user, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + path))
                .header("Authorization", "Basic " + login(user))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static String login(DevUser user) {
        return Base64.getEncoder()
                .encodeToString(
                        (user.username() + ":" + user.username()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String storage(String macro) {
        return "<ac:structured-macro ac:name=\"" + macro + "\"></ac:structured-macro>";
    }

    private static void render(DevHost host, String space, String storage) {
        try {
            host.rendering().render(storage, space, "display");
        } catch (BadStorageFormat e) {
            throw new IllegalStateException(e);
        }
    }

    static DevUser user(DevHost host, String name) {
        return host.confluence()
                .users()
                .add(name, name, name, name + "@example.org", ZoneId.of("UTC"), Locale.ENGLISH, Set.of());
    }

    static void found(DevHost host, DevUser founder, String key) throws IOException, InterruptedException {
        host.confluence().spaces().create(key, "Space " + key, founder);
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUrl() + "/rest/guildhall/1.0/communities"))
                .header("Authorization", "Basic " + login(founder))
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"spaceKey\":\"" + key
                        + "\",\"type\":\"PRACTICE\",\"concern\":\"Being measured\",\"joinPolicy\":\"OPEN\"}"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .statusCode();
        if (status != 201) {
            throw new IllegalStateException("founding " + key + ": " + status);
        }
    }

    private static void crowd(Database database, String space, int people) {
        String communities = table(database, "COMMUNITY");
        long community = database.jdbc()
                .queryForObject("select \"ID\" from " + communities + " where \"SPACE_KEY\" = ?", Long.class, space);
        List<Object[]> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            String key = "crowd-" + person;
            rows.add(new Object[] {community + "|" + key, community, key, String.format(Locale.ROOT, "%05d", person)});
        }
        database.jdbc()
                .batchUpdate(
                        "insert into " + table(database, "MEMBERSHIP")
                                + " (\"UNIQ_KEY\", \"COMMUNITY_ID\", \"USER_KEY\", \"NAME_SORT\", \"MEMBER_STATE\","
                                + " \"MEMBER_KIND\", \"FACILITATOR\", \"ROLES\", \"SINCE_MS\", \"JOINED_MS\", \"LEFT_MS\","
                                + " \"DECIDED_MS\", \"QUIET\", \"JOIN_SOURCE\")"
                                + " values (?, ?, ?, ?, 'ACTIVE', 'MEMBER', false, '', 1, 1, 0, 0, false, 'SELF')",
                        rows);
        database.jdbc()
                .update("update " + communities + " set \"MEMBER_COUNT\" = ? where \"ID\" = ?", people + 1, community);
    }

    static String table(Database database, String name) {
        return "\""
                + database.jdbc()
                        .queryForObject(
                                "select table_name from information_schema.tables where table_name like ?",
                                String.class,
                                "AO\\_______\\_" + name)
                + "\"";
    }

    static void say(String line) {
        System.out.println(line);
    }
}
