package io.guildhall.e2e.race;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.PostgresqlServer;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.HostProcess;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Two host processes on one PostgreSQL, and many hands that press at the same time. */
final class TwoNodes implements AutoCloseable {
    /** How many calls, or what else a race counts, there are; {@code ./dev bench races} makes ten times as many. */
    static final int CALLS = Integer.getInteger("guildhall.races", 1_000);

    static final int HANDS = 16;

    private final String database = PostgresqlServer.shared().freshDatabaseUrl();
    private final List<HostProcess> hosts = new ArrayList<>();
    private final List<Api> nodes = new ArrayList<>();

    private TwoNodes() {}

    /**
     * Starts both.
     *
     * @param data a folder with what the first one is filled with
     */
    static TwoNodes filled(Path data) throws Exception {
        TwoNodes both = new TwoNodes();
        for (int node = 0; node < 2; node++) {
            HostProcess host = HostProcess.start(both.database, data);
            both.hosts.add(host);
            both.nodes.add(new Api(host.url()));
        }
        return both;
    }

    /** Writes people and spaces into such a folder; the administrator has the spaces. */
    static void write(Path data, List<String> people, Iterable<String> spaces, String requests) throws IOException {
        Files.writeString(
                data.resolve("users.csv"),
                people.stream()
                        .map(name -> name + "," + name + "," + name + "@example.org,," + Site.NOON + ",en\n")
                        .collect(Collectors.joining("", "username,fullName,email,groups,timezone,locale\n", "")));
        StringBuilder rows = new StringBuilder("key,name,admins,viewGroups,anonymous\n");
        spaces.forEach(
                key -> rows.append(key).append(",The race ").append(key).append(",admin,confluence-users,false\n"));
        Files.writeString(data.resolve("spaces.csv"), rows);
        Files.writeString(data.resolve("requests.jsonl"), requests);
    }

    /** A line of such a folder's requests, below {@code /rest/guildhall/1.0}. */
    static String request(String as, String method, String path, String body) {
        return "{\"as\":\"" + as + "\",\"method\":\"" + method + "\",\"path\":\"/rest/guildhall/1.0" + path
                + "\",\"body\":" + body + "}\n";
    }

    Api node(int number) {
        return nodes.get(number % 2);
    }

    Database rows() {
        return Database.open(database);
    }

    /** All calls by many hands; how often which answer came, which is printed too. */
    static Map<String, Integer> atOnce(List<? extends Callable<String>> calls) throws Exception {
        long began = System.nanoTime();
        Map<String, Integer> answers = answers(calls);
        double seconds = seconds(began);
        System.out.printf(
                "%,d calls of two nodes in %.1f s, %.0f a second: %s%n",
                calls.size(), seconds, calls.size() / seconds, answers);
        return answers;
    }

    /** The same without a word. */
    static Map<String, Integer> answers(List<? extends Callable<String>> calls) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            Map<String, Integer> answers = new TreeMap<>();
            for (Future<String> answer : hands.invokeAll(calls)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }

    /** How long it is since a moment of {@link System#nanoTime}. */
    static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() throws InterruptedException {
        for (HostProcess host : hosts) {
            host.close();
        }
    }
}
