package io.guildhall.e2e.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Api;
import java.io.IOException;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two host processes, one PostgreSQL, and people who do what they can at the same time. {@code ./dev bench races} does it 10,000 times. */
class RacesTest {
    private static final int RACERS = 100;
    private static final int CAP = 6;
    private static final List<String> CROWD = Stream.concat(
                    Stream.of("admin"), IntStream.range(0, 9).mapToObj(n -> "racer" + n))
            .toList();

    private static TwoNodes both;

    @BeforeAll
    static void two_nodes(@TempDir Path data) throws Exception {
        writeScene(data);
        both = TwoNodes.filled(data);
    }

    @AfterAll
    static void ended() throws Exception {
        both.close();
    }

    @Test
    void a_hundred_people_who_press_again_and_again_join_once_each() throws Exception {
        List<Callable<String>> presses = new ArrayList<>();
        for (int press = 0; press < TwoNodes.CALLS / 2; press++) {
            Api node = both.node(press + press / RACERS);
            String name = "racer" + press % RACERS;
            presses.add(() -> Act.JOIN.tried(node, "PRESS", name, name));
        }

        Map<String, Integer> answers = TwoNodes.atOnce(presses);

        assertThat(answers).containsOnlyKeys("200 ACTIVE", "201 ACTIVE").containsEntry("201 ACTIVE", RACERS);
        try (Database rows = both.rows()) {
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
        for (int call = 0; call < TwoNodes.CALLS; call++) {
            Act act = Act.at(random.nextInt(100));
            Api node = both.node(random.nextInt(2));
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

        Map<String, Integer> answers = TwoNodes.atOnce(calls);

        assertThat(unexplained).isEmpty();
        assertThat(answers).containsKey("OPEN JOIN 409 community.full");
        try (Database rows = both.rows()) {
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

    private static void writeScene(Path data) throws IOException {
        Map<String, String> policies = new TreeMap<>(Map.of("PRESS", "OPEN", "OPEN", "OPEN", "ASK", "REQUEST"));
        TwoNodes.write(
                data,
                IntStream.range(0, RACERS).mapToObj(n -> "racer" + n).toList(),
                policies.keySet(),
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
        return TwoNodes.request("admin", method, "/communities" + path, body);
    }
}
