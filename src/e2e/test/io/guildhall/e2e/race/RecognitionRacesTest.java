package io.guildhall.e2e.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Api.Answer;
import io.guildhall.e2e.host.Until;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two host processes, one PostgreSQL, and people who give, take back, share, thank and decide at the same time. */
class RecognitionRacesTest {
    /** How often each is tried, with other people or another badge. */
    private static final int ROUNDS = Math.max(4, TwoNodes.CALLS / 200);

    private static final int THANKS_A_DAY = 3;
    private static final List<String> ISSUERS = List.of("admin", "fay");
    private static final List<String> EARNERS = names("earner");
    private static final List<String> THANKFUL = List.of("thankful0", "thankful1");

    /** By their user keys. */
    private static final Map<String, String> NAMES = new HashMap<>();

    private static TwoNodes both;

    @BeforeAll
    static void two_nodes(@TempDir Path data) throws Exception {
        List<String> people = Stream.of(EARNERS, THANKFUL, List.of("fay", "gil", "hal"))
                .flatMap(List::stream)
                .toList();
        String members = "/communities/BADGES/members/";
        String founding = "{\"spaceKey\":\"BADGES\",\"type\":\"PRACTICE\",\"concern\":\"Run\",\"joinPolicy\":\"OPEN\"}";
        TwoNodes.write(
                data,
                people,
                List.of("BADGES"),
                TwoNodes.request("admin", "POST", "/communities", founding)
                        + people.stream()
                                .map(name -> TwoNodes.request(name, "POST", members + "me", "{}"))
                                .collect(Collectors.joining())
                        + TwoNodes.request("admin", "PUT", members + "fay/roles", "{\"roles\":[\"FACILITATOR\"]}")
                        + TwoNodes.request("fay", "POST", members + "me/role-offer/accept", "{}"));
        both = TwoNodes.filled(data);
        for (String earner : EARNERS) {
            String key = both.node(0)
                    .get(earner, "/me")
                    .json()
                    .path("person")
                    .path("key")
                    .asText();
            NAMES.put(key, earner);
        }
    }

    @AfterAll
    static void ended() throws Exception {
        both.close();
    }

    private static List<String> names(String stem) {
        return IntStream.range(0, ROUNDS).mapToObj(no -> stem + no).toList();
    }

    /** Invariant 15: two issuers press in the same moment, on a node each, and both press twice. */
    @Test
    void invariant_15_two_who_give_the_same_badge_to_the_same_person_give_it_once() throws Exception {
        for (String earner : EARNERS) {
            Map<String, Integer> answers = TwoNodes.answers(IntStream.range(0, 2 * ISSUERS.size())
                    .<Callable<String>>mapToObj(press -> () -> {
                        String issuer = ISSUERS.get(press % 2);
                        return told(
                                give(both.node(press / 2 + press), issuer, "steward", earner, "Says it is " + issuer));
                    })
                    .toList());

            assertThat(answers)
                    .as("one gives, presses twice, and the other reads that it was given")
                    .isEqualTo(Map.of("201 GRANTED", 1, "200 GRANTED", 1, "409 award.already", 2));
        }
        try (Database database = both.rows()) {
            AwardRows left = new AwardRows(database, "steward");
            assertThat(named(left.earnersOf("GRANTED"))).containsExactlyInAnyOrderElementsOf(EARNERS);
            everyStateWasWrittenDownOnce(left);
        }
    }

    @Test
    void nobody_thanks_more_than_three_times_a_day_on_two_nodes_together() throws Exception {
        for (String giver : THANKFUL) {
            Map<String, Integer> answers = TwoNodes.answers(IntStream.range(0, 2 * (THANKS_A_DAY + 1))
                    .<Callable<String>>mapToObj(press -> () -> thanked(both.node(press), giver, press / 2))
                    .toList());

            assertThat(answers.keySet())
                    .as("each is sent on both nodes under one token")
                    .containsExactlyInAnyOrder("201 GIVEN", "200 GIVEN", "409 kudos.cap-reached");
            assertThat(answers).containsEntry("201 GIVEN", THANKS_A_DAY).containsEntry("200 GIVEN", THANKS_A_DAY);
        }
        try (Database database = both.rows()) {
            assertThat(new AwardRows(database, "").thanks()).isEqualTo(THANKFUL.size() * THANKS_A_DAY);
        }
    }

    private static String thanked(Api node, String giver, int token) {
        Answer answer = node.post(
                giver,
                "/kudos",
                "{\"space\":\"BADGES\",\"to\":\"fay\",\"reason\":\"You showed me how to graft\",\"token\":\"token-000%d\"}"
                        .formatted(token));
        return told(answer);
    }

    /** One gives the badge, the other says no: whoever is second reads what became of it. */
    @Test
    void two_who_decide_one_nomination_decide_it_once() throws Exception {
        List<String> awarded = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String nomination = nominated(EARNERS.get(round));
            boolean bothGive = round % 2 == 0;
            int node = round / 2;
            Map<String, Integer> answers = TwoNodes.answers(List.<Callable<String>>of(
                    () -> told(both.node(node).post("admin", nomination + "/award", "{}")),
                    () -> told(
                            bothGive
                                    ? both.node(node + 1).post("fay", nomination + "/award", "{}")
                                    : both.node(node + 1)
                                            .post("fay", nomination + "/reject", "{\"reason\":\"Not this time\"}"))));

            assertThat(answers).containsEntry("409 nomination.decided", 1).hasSize(2);
            if (answers.containsKey("200 AWARDED")) {
                awarded.add(EARNERS.get(round));
            } else {
                assertThat(answers).containsEntry("200 REJECTED", 1);
            }
        }
        try (Database database = both.rows()) {
            AwardRows left = new AwardRows(database, "author");
            assertThat(named(left.earnersOf("GRANTED"))).containsExactlyInAnyOrderElementsOf(awarded);
            everyStateWasWrittenDownOnce(left);
        }
    }

    /** The path of a nomination of that person that is ready to be decided. */
    private static String nominated(String person) {
        Api node = both.node(0);
        String asked =
                "{\"space\":\"BADGES\",\"badge\":\"author\",\"person\":\"%s\",\"reason\":\"A book worth the winter\"}"
                        .formatted(person);
        Answer made = node.post(THANKFUL.get(0), "/nominations", asked);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String path = "/nominations/" + made.json().get("id").asText();
        for (String each : List.of("gil", "hal")) {
            assertThat(node.post(each, path + "/endorse", "{}").status()).isEqualTo(200);
        }
        return path;
    }

    /** Whatever was given was given before: what the audit has after the end of a badge is no award of it. */
    @Test
    void a_badge_that_is_retired_while_it_is_given_is_given_no_more_afterwards() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String badge = badge("Fading " + round, "");
            int node = round;
            List<Callable<String>> calls = EARNERS.stream()
                    .<Callable<String>>map(earner -> () -> "give "
                            + told(give(
                                    both.node(node + EARNERS.indexOf(earner)),
                                    ISSUERS.get(EARNERS.indexOf(earner) % 2),
                                    badge,
                                    earner,
                                    "Before it fades")))
                    .collect(Collectors.toCollection(ArrayList::new));
            calls.add(
                    EARNERS.size() / 2,
                    () -> "retire " + told(both.node(node).post("admin", "/badges/" + badge + "/retire", "{}")));

            Map<String, Integer> answers = TwoNodes.answers(calls);

            assertThat(answers.keySet())
                    .isSubsetOf("give 201 GRANTED", "give 409 award.not-active", "retire 200 RETIRED");
            assertThat(told(give(both.node(0), "admin", badge, "gil", "It is too late")))
                    .isEqualTo("409 award.not-active");
            try (Database database = both.rows()) {
                AwardRows left = new AwardRows(database, badge);
                assertThat(left.earnersOf("GRANTED")).hasSize(answers.getOrDefault("give 201 GRANTED", 0));
                assertThat(left.givenAfterItsEnd()).isEmpty();
                everyStateWasWrittenDownOnce(left);
            }
        }
    }

    /** Invariant 16: its earner shares it, hides it and shows it while an issuer takes it back: that it was taken back is never lost. */
    @Test
    void invariant_16_what_is_taken_back_while_its_earner_shares_it_stays_taken_back() throws Exception {
        String badge = badge("Shared", "");
        for (int round = 0; round < ROUNDS; round++) {
            String earner = EARNERS.get(round);
            String award = "/awards/"
                    + give(both.node(0), "fay", badge, earner, "To be shown to all")
                            .json()
                            .get("id")
                            .asText();
            Api here = both.node(0);
            Map<String, Integer> answers = TwoNodes.answers(List.<Callable<String>>of(
                    () -> told(here.post(earner, award + "/share", "{}")),
                    () -> "back "
                            + told(both.node(1).post("fay", award + "/revoke", "{\"reason\":\"It was a mistake\"}")),
                    () -> told(both.node(1).post(earner, award + "/hide", "{}")),
                    () -> told(here.post(earner, award + "/show", "{}"))));

            assertThat(answers.keySet())
                    .isSubsetOf(
                            "200 GRANTED",
                            "409 award.other-state",
                            "200 REVOKED",
                            "back 200 REVOKED",
                            "back 404 award.unknown");
            if (answers.containsKey("back 404 award.unknown")) {
                assertThat(told(here.post(earner, award + "/show", "{}"))).isEqualTo("200 GRANTED");
                assertThat(told(here.post("fay", award + "/revoke", "{\"reason\":\"It was a mistake\"}")))
                        .isEqualTo("200 REVOKED");
            }
            JsonNode seen = both.node(1).get(earner, award).json();
            assertThat(seen.path("state").asText())
                    .as("%s after %s", seen, answers)
                    .isEqualTo("REVOKED");
        }
        try (Database database = both.rows()) {
            AwardRows left = new AwardRows(database, badge);
            assertThat(named(left.earnersOf("REVOKED"))).containsExactlyInAnyOrderElementsOf(EARNERS);
            everyStateWasWrittenDownOnce(left);
        }
    }

    /** Invariants 15 and 23: everybody presses on either node. */
    @Test
    void invariant_15_giving_it_to_everyone_on_both_nodes_at_once_gives_it_to_each_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String thanks =
                    "{\"space\":\"BADGES\",\"to\":\"%s\",\"reason\":\"You showed me how to graft\",\"token\":\"token-again\"}"
                            .formatted(EARNERS.get(round));
            Answer answer = both.node(round).post(EARNERS.get((round + 1) % ROUNDS), "/kudos", thanks);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        }
        String badge = badge("Thanked", ",\"rule\":{\"conditions\":[{\"criterion\":\"PEOPLE_THANKFUL\",\"least\":1}]}");
        try (Database database = both.rows()) {
            AwardRows left = new AwardRows(database, badge);
            left.settleThanks();

            Map<String, Integer> answers = TwoNodes.answers(IntStream.range(0, TwoNodes.HANDS)
                    .<Callable<String>>mapToObj(hand -> () -> Integer.toString(both.node(hand)
                            .post(ISSUERS.get(hand / 2 % 2), "/badges/" + badge + "/backfill", "{}")
                            .status()))
                    .toList());

            assertThat(answers).isEqualTo(Map.of("202", TwoNodes.HANDS));
            untilDone(badge);
            assertThat(left.backfills()).isEqualTo(1);
            assertThat(left.earnersOf("GRANTED")).doesNotHaveDuplicates();
            assertThat(named(left.earnersOf("GRANTED"))).containsAll(EARNERS);
            everyStateWasWrittenDownOnce(left);
        }
    }

    /** Asks how far it is: within half a minute asking again begins nothing. */
    private static void untilDone(String badge) {
        AtomicInteger times = new AtomicInteger();
        String state = Until.it(
                () -> both.node(times.getAndIncrement())
                        .post("admin", "/badges/" + badge + "/backfill", "{}")
                        .json()
                        .path("state")
                        .asText(),
                now -> !now.equals("RUNNING"));
        assertThat(state).isEqualTo("DONE");
    }

    /** Invariant 22: each award and each end of one has its line of the audit, and no other. */
    private static void everyStateWasWrittenDownOnce(AwardRows left) {
        assertThat(left.audited()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(left.steps());
    }

    private static List<String> named(List<String> keys) {
        return keys.stream().map(key -> NAMES.getOrDefault(key, key)).toList();
    }

    private static String badge(String name, String more) {
        Api node = both.node(0);
        Answer made = node.post(
                "admin",
                "/badges",
                "{\"space\":\"BADGES\",\"name\":\"%s\",\"criteria\":\"Runs\",\"design\":\"circle-1-seedling-beads-green\"%s}"
                        .formatted(name, more));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String badge = made.json().get("id").asText();
        assertThat(node.post("admin", "/badges/" + badge + "/activate", "{}").status())
                .isEqualTo(200);
        return badge;
    }

    private static Answer give(Api node, String issuer, String badge, String earner, String reason) {
        return node.post(
                issuer,
                "/awards",
                "{\"space\":\"BADGES\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(badge, earner, reason));
    }

    /** The status, and the state or why it was refused. */
    private static String told(Answer answer) {
        JsonNode said = answer.json();
        return answer.status() + " "
                + said.path(answer.status() < 400 ? "state" : "code").asText();
    }
}
