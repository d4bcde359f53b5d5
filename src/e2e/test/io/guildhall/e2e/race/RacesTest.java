package io.guildhall.e2e.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.PostgresqlServer;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.HostProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two host processes, one PostgreSQL, and people who do what they can at the same time. {@code ./dev bench races} does it 10,000 times. */
class RacesTest {
    private static final int CALLS = Integer.getInteger("guildhall.races", 1_000);
    private static final int HANDS = 16;
    private static final int RACERS = 100;
    private static final int CAP = 6;
    private static final List<String> CROWD = Stream.concat(
                    Stream.of("admin"), IntStream.range(0, 9).mapToObj(n -> "racer" + n))
            .toList();

    private static final List<AutoCloseable> RUNNING = new ArrayList<>();
    private static final List<Api> NODES = new ArrayList<>();
    private static String database;

    @BeforeAll
    static void two_nodes(@TempDir Path data) throws Exception {
        database = PostgresqlServer.shared().freshDatabaseUrl();
        writeScene(data);
        for (int node = 0; node < 2; node++) {
            HostProcess host = HostProcess.start(database, data);
            RUNNING.add(host);
            NODES.add(new Api(host.url()));
        }
    }

    @AfterAll
    static void ended() throws Exception {
        for (AutoCloseable host : RUNNING) {
            host.close();
        }
    }

    @Test
    void a_hundred_people_who_press_again_and_again_join_once_each() throws Exception {
        List<Callable<String>> presses = new ArrayList<>();
        for (int press = 0; press < CALLS / 2; press++) {
            Api node = NODES.get((press + press / RACERS) % 2);
            String name = "racer" + press % RACERS;
            presses.add(() -> Act.JOIN.tried(node, "PRESS", name, name));
        }

        Map<String, Integer> answers = atOnce(presses);

        assertThat(answers).containsOnlyKeys("200 ACTIVE", "201 ACTIVE").containsEntry("201 ACTIVE", RACERS);
        try (Database rows = Database.open(database)) {
            Rows left = new Rows(rows, "PRESS");
            assertThat(left.memberCount()).as("members, with the founder").isEqualTo(RACERS + 1);
            assertThat(left.people()).hasSize(RACERS + 1).doesNotHaveDuplicates();
            assertThat(left.steps()).as("steps").hasSize(RACERS + 1);
        }
    }

    /** Joining, asking, leaving, approving, demoting and becoming a facilitator, all at once; a failure names the seed. */
    @Test
    void whatever_people_do_at_once_no_rule_is_broken_and_every_answer_explained() throws Exception {
        Random random = new Random(7);
        Map<String, Set<String>> unexplained = new TreeMap<>();
        List<Callable<String>> calls = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            Act act = Act.at(random.nextInt(100));
            Api node = NODES.get(random.nextInt(2));
            String space = random.nextBoolean() ? "OPEN" : "ASK";
            String who = act.needsRight() && random.nextInt(3) > 0 ? "admin" : one(random);
            String whom = one(random);
            calls.add(() -> {
                String told = act.tried(node, space, who, whom);
                if (!act.explained().contains(told)) {
                    synchronized (unexplained) {
                        unexplained
                                .computeIfAbsent(act.name(), unseen -> new HashSet<>())
                                .add(told);
                    }
                }
                return space + " " + act + " " + told;
            });
        }

        Map<String, Integer> answers = atOnce(calls);

        assertThat(unexplained).isEmpty();
        assertThat(answers).containsKey("OPEN JOIN 409 community.full");
        try (Database rows = Database.open(database)) {
            for (String space : List.of("OPEN", "ASK")) {
                Rows left = new Rows(rows, space);
                everyStepIsFromWhereSomebodyWas(left);
                theCapIsNeverExceeded(left);
                thereIsAlwaysAFacilitator(left);
                countsAreTrue(left);
                assertThat(left.people()).as("rows").doesNotHaveDuplicates();
                assertThat(left.auditedSteps()).containsExactlyInAnyOrderElementsOf(left.recordedSteps());
            }
            assertThat(steps(new Rows(rows, "OPEN"), "ACTIVE"))
                    .as("joined, with the founder")
                    .isEqualTo(answers.get("OPEN JOIN 201 ACTIVE") + 1);
            assertThat(steps(new Rows(rows, "ASK"), "REQUESTED"))
                    .as("asked")
                    .isEqualTo(answers.get("ASK JOIN 202 REQUESTED"));
        }
    }

    private static void everyStepIsFromWhereSomebodyWas(Rows left) {
        Map<Long, String> at = new HashMap<>();
        for (Rows.Step step : left.steps()) {
            assertThat(at.getOrDefault(step.membership(), ""))
                    .as("before %s", step)
                    .isEqualTo(step.from());
            assertThat(step.to()).as("%s", step).isNotEqualTo(step.from());
            at.put(step.membership(), step.to());
        }
        assertThat(left.states()).isEqualTo(at);
    }

    private static void theCapIsNeverExceeded(Rows left) {
        int members = 0;
        int most = 0;
        for (Rows.Step step : left.steps()) {
            members += step.to().equals("ACTIVE") ? 1 : step.from().equals("ACTIVE") ? -1 : 0;
            most = Math.max(most, members);
        }
        assertThat(most).as("most members at a time").isBetween(2, CAP);
    }

    private static void thereIsAlwaysAFacilitator(Rows left) {
        Set<Long> facilitators = new HashSet<>();
        int gifts = 0;
        for (Rows.Roles change : left.roles()) {
            boolean becomes = change.roles().contains("FACILITATOR");
            boolean changes =
                    becomes ? facilitators.add(change.membership()) : facilitators.remove(change.membership());
            gifts += becomes ? 1 : 0;
            assertThat(changes).as("%s changes something", change).isTrue();
            assertThat(facilitators).as("facilitators after %s", change).isNotEmpty();
        }
        assertThat(left.facilitators()).isEqualTo(facilitators);
        assertThat(left.auditedGifts())
                .as("became facilitators after the founder")
                .isEqualTo(gifts - 1);
        assertThat(left.status()).isNotEqualTo("ORPHANED");
    }

    private static void countsAreTrue(Rows left) {
        assertThat(left.memberCount())
                .isEqualTo(Collections.frequency(left.states().values(), "ACTIVE"));
        assertThat(left.waitingCount())
                .isEqualTo(Collections.frequency(left.states().values(), "REQUESTED"));
    }

    private static int steps(Rows rows, String to) {
        return (int) rows.steps().stream().filter(step -> step.to().equals(to)).count();
    }

    private static String one(Random random) {
        return CROWD.get(random.nextInt(CROWD.size()));
    }

    /** All calls by many hands; how often which answer came. */
    private static Map<String, Integer> atOnce(List<Callable<String>> calls) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        long began = System.nanoTime();
        try {
            Map<String, Integer> answers = new TreeMap<>();
            for (Future<String> answer : hands.invokeAll(calls)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "%,d calls of two nodes in %.1f s, %.0f a second: %s%n",
                    calls.size(), seconds, calls.size() / seconds, answers);
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }

    private static void writeScene(Path data) throws IOException {
        String people = IntStream.range(0, RACERS)
                .mapToObj(n -> "racer" + n + ",Racer " + n + ",racer" + n + "@example.org,,Europe/Berlin,en")
                .collect(Collectors.joining("\n"));
        Files.writeString(
                data.resolve("users.csv"), "username,fullName,email,groups,timezone,locale\n" + people + "\n");
        Map<String, String> policies = new TreeMap<>(Map.of("PRESS", "OPEN", "OPEN", "OPEN", "ASK", "REQUEST"));
        Files.writeString(
                data.resolve("spaces.csv"),
                "key,name,admins,viewGroups,anonymous\n"
                        + policies.keySet().stream()
                                .map(key -> key + ",The race " + key + ",admin,confluence-users,false\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                data.resolve("requests.jsonl"),
                policies.entrySet().stream()
                                .map(each -> request("POST", "", founding(each.getKey(), each.getValue())))
                                .collect(Collectors.joining())
                        + request("PUT", "/OPEN/admission", "{\"cap\":" + CAP + "}")
                        + request("PUT", "/ASK/admission", "{\"cap\":" + CAP + "}"));
    }

    private static String founding(String space, String policy) {
        return "{\"spaceKey\":\"" + space + "\",\"type\":\"PRACTICE\",\"concern\":\"Run\",\"joinPolicy\":\"" + policy
                + "\"}";
    }

    private static String request(String method, String path, String body) {
        return "{\"as\":\"admin\",\"method\":\"" + method + "\",\"path\":\"/rest/guildhall/1.0/communities" + path
                + "\",\"body\":" + body + "}\n";
    }
}
