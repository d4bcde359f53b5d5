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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two host processes, one PostgreSQL, a hundred people who press the button again and again. */
class JoinRaceTest {
    private static final int PEOPLE = 100;
    private static final int PRESSES = 100;

    @Test
    void a_hundred_people_who_press_a_hundred_times_on_two_nodes_join_once_each(@TempDir Path data) throws Exception {
        String database = PostgresqlServer.shared().freshDatabaseUrl();
        writeScene(data);
        try (HostProcess one = HostProcess.start(database, data);
                HostProcess two = HostProcess.start(database, data)) {
            List<Api> nodes = List.of(new Api(one.url()), new Api(two.url()));
            Map<Integer, Integer> answers = pressEverywhere(nodes);

            assertThat(answers).as("answers by status").containsOnlyKeys(200, 201);
            assertThat(answers.get(201))
                    .as("people who were told that they are in")
                    .isEqualTo(PEOPLE);
            assertThat(nodes.get(0)
                            .get("admin", "/communities/RACE")
                            .json()
                            .get("memberCount")
                            .intValue())
                    .as("members, with the founder")
                    .isEqualTo(PEOPLE + 1);
        }
        assertRows(database);
    }

    private static Map<Integer, Integer> pressEverywhere(List<Api> nodes) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> presses = new ArrayList<>();
            for (int press = 0; press < PRESSES; press++) {
                for (int person = 0; person < PEOPLE; person++) {
                    Api node = nodes.get((press + person) % nodes.size());
                    String name = "racer" + person;
                    presses.add(() -> node.post(name, "/communities/RACE/members/me", "{}")
                            .status());
                }
            }
            Map<Integer, Integer> answers = new TreeMap<>();
            for (Future<Integer> answer : hands.invokeAll(presses)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }

    private static void assertRows(String url) {
        try (Database database = Database.open(url)) {
            String members = "\""
                    + database.jdbc()
                            .queryForObject(
                                    "select tablename from pg_tables where tablename like 'AO!_%!_MEMBERSHIP' escape '!'",
                                    String.class)
                    + "\"";
            String events = members.replace("_MEMBERSHIP\"", "_MEMBERSHIP_EVENT\"");
            assertThat(database.jdbc()
                            .queryForObject(
                                    "select count(*) from " + members + " where \"FACILITATOR\" = false",
                                    Integer.class))
                    .as("rows of members")
                    .isEqualTo(PEOPLE);
            assertThat(database.jdbc()
                            .queryForObject("select count(distinct \"USER_KEY\") from " + members, Integer.class))
                    .isEqualTo(PEOPLE + 1);
            assertThat(database.jdbc()
                            .queryForObject(
                                    "select count(*) from " + events + " where \"TO_STATE\" = 'ACTIVE'", Integer.class))
                    .as("events of joining, with the founder's")
                    .isEqualTo(PEOPLE + 1);
        }
    }

    private static void writeScene(Path data) throws IOException {
        String people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> "racer" + n + ",Racer " + n + ",racer" + n + "@example.org,,Europe/Berlin,en")
                .collect(Collectors.joining("\n"));
        Files.writeString(
                data.resolve("users.csv"), "username,fullName,email,groups,timezone,locale\n" + people + "\n");
        Files.writeString(
                data.resolve("spaces.csv"),
                "key,name,admins,viewGroups,anonymous\nRACE,The race,admin,confluence-users,false\n");
        Files.writeString(
                data.resolve("requests.jsonl"),
                "{\"as\":\"admin\",\"method\":\"POST\",\"path\":\"/rest/guildhall/1.0/communities\",\"body\":{\"spaceKey\":\"RACE\","
                        + "\"type\":\"PRACTICE\",\"concern\":\"Run\",\"joinPolicy\":\"OPEN\"}}\n");
    }
}
