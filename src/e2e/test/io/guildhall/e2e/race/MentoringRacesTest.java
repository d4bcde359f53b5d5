package io.guildhall.e2e.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Api.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** Two host processes, one PostgreSQL, and people who ask, answer and part at the same time. {@code ./dev bench races} lets them accept 10,000 times. */
class MentoringRacesTest {
    private static final int MENTORS = 6;
    private static final int PLACES_MOST = 3;
    private static final int MENTEES = 24;
    private static final int PLACES = 12;
    private static final int DEMAND = 2;
    private static final int COUPLES = TwoNodes.HANDS / 2;
    private static final List<String> GIVERS = names("mentor", MENTORS);
    private static final List<String> TAKERS = names("mentee", MENTEES);
    private static final Set<String> OPEN = Set.of("REQUESTED", "OFFERED", "ACTIVE", "PAUSED");
    private static final Set<String> HOLDING = Set.of("OFFERED", "ACTIVE", "PAUSED");

    private static TwoNodes both;

    @BeforeAll
    static void two_nodes(@TempDir Path data) throws Exception {
        List<String> people = Stream.of(GIVERS, TAKERS, names("left", COUPLES), names("right", COUPLES))
                .flatMap(List::stream)
                .toList();
        String founding = "{\"spaceKey\":\"PAIRS\",\"type\":\"PRACTICE\",\"concern\":\"Run\",\"joinPolicy\":\"OPEN\"}";
        String joining = people.stream()
                .map(name -> TwoNodes.request(name, "POST", "/communities/PAIRS/members/me", "{}"))
                .collect(Collectors.joining());
        TwoNodes.write(
                data, people, List.of("PAIRS"), TwoNodes.request("admin", "POST", "/communities", founding) + joining);
        both = TwoNodes.filled(data);
    }

    @AfterAll
    static void ended() throws Exception {
        both.close();
    }

    private static List<String> names(String name, int many) {
        return IntStream.range(0, many).mapToObj(no -> name + no).toList();
    }

    /** Invariant 7, with accepts that win only while others part: each hand has a seed of its own. */
    @Test
    void whatever_is_accepted_at_once_nobody_ever_has_more_than_they_have_places_for() throws Exception {
        String programme = programme("TRADITIONAL", "Traditional");
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            enrol(programme, GIVERS.get(mentor), "MENTOR", 1 + mentor % PLACES_MOST);
        }
        for (String mentee : TAKERS) {
            enrol(programme, mentee, "MENTEE", DEMAND);
        }
        PairRace race = new PairRace(both, programme, GIVERS, TAKERS);
        long began = System.nanoTime();

        Map<String, Integer> answers = race.run(TwoNodes.CALLS);

        double seconds = TwoNodes.seconds(began);
        try (Database database = both.rows()) {
            PairRows left = new PairRows(database, programme);
            List<PairRows.Step> steps = left.steps();
            System.out.printf(
                    "%,d accepts among other calls in %.1f s: %,d paired two, %,d requests were over by another's; %s%n",
                    TwoNodes.CALLS, seconds, count(steps, "ACTIVE"), count(steps, "mentoring.place-taken"), answers);
            nobodyIsEverOverTheirPlaces(left, steps);
            everyPairingIsOne(left, steps);
            everyAnswerLeftOneLine(steps, race.told());
        }
        assertThat(race.unexplained()).isEmpty();
    }

    private static long count(List<PairRows.Step> steps, String what) {
        return steps.stream()
                .filter(step -> step.to().equals(what) || step.act().equals(what))
                .count();
    }

    /** Through all that happened, and by what is left; the counts that are kept are those. */
    private static void nobodyIsEverOverTheirPlaces(PairRows left, List<PairRows.Step> steps) {
        Map<Long, PairRows.Pair> pairs = left.pairs();
        Map<String, PairRows.Part> parts = left.parts();
        Map<String, Integer> taken = new HashMap<>();
        parts.keySet().forEach(part -> taken.put(part, 0));
        for (PairRows.Step step : steps) {
            int more = (HOLDING.contains(step.to()) ? 1 : 0) - (HOLDING.contains(step.from()) ? 1 : 0);
            for (String part : pairs.get(step.pairing()).people()) {
                assertThat(taken.merge(part, more, Integer::sum))
                        .as("places of %s that are taken after %s", part, step)
                        .isBetween(0, parts.get(part).places());
            }
        }
        Map<String, Long> running = pairs.values().stream()
                .filter(pair -> HOLDING.contains(pair.state()))
                .flatMap(pair -> pair.people().stream())
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        parts.forEach((part, kept) -> {
            int now = Math.toIntExact(running.getOrDefault(part, 0L));
            boolean waits = now == 0 && kept.state().equals("WAITING");
            String state = kept.places() == now ? "FULL" : waits ? "WAITING" : "OPEN";
            assertThat(kept).as(part).isEqualTo(new PairRows.Part(state, kept.places(), now, kept.places() - now));
        });
    }

    /** Each step is from where the pairing was, and the same two are never in two open ones. */
    private static void everyPairingIsOne(PairRows left, List<PairRows.Step> steps) {
        Map<Long, PairRows.Pair> pairs = left.pairs();
        Map<Long, List<String>> members = left.members();
        Map<Long, String> at = new HashMap<>();
        Map<List<String>, Long> open = new HashMap<>();
        for (PairRows.Step step : steps) {
            List<String> people = pairs.get(step.pairing()).people();
            assertThat(at.getOrDefault(step.pairing(), "NONE"))
                    .as("before %s", step)
                    .isEqualTo(step.from());
            at.put(step.pairing(), step.to());
            if (step.from().equals("NONE")) {
                assertThat(open.putIfAbsent(people, step.pairing()))
                        .as("another open one at %s", step)
                        .isNull();
            } else if (!OPEN.contains(step.to())) {
                open.remove(people);
            }
        }
        pairs.values().forEach(pair -> {
            assertThat(pair.state()).as("%s", pair).isEqualTo(at.get(pair.id()));
            assertThat(pair.key().equals("#" + pair.id())).as("%s", pair).isNotEqualTo(OPEN.contains(pair.state()));
            assertThat(members.get(pair.id()))
                    .as("%s", pair)
                    .containsExactlyInAnyOrderElementsOf(pair.people().stream()
                            .map(part -> part.split(" ", 2)[1])
                            .toList());
        });
    }

    /** Whatever somebody was told is in the audit once, and whatever is in it somebody was told, but for places that others took. */
    private static void everyAnswerLeftOneLine(List<PairRows.Step> steps, Set<String> told) {
        List<String> lines =
                steps.stream().map(step -> step.pairing() + " " + step.to()).toList();
        List<String> taken = steps.stream()
                .filter(step -> step.act().equals("mentoring.place-taken"))
                .map(step -> step.pairing() + " " + step.to())
                .toList();
        Set<String> expected = new HashSet<>(told);
        expected.addAll(taken);
        assertThat(lines).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Both press in the same moment, on a node each: one is first and asks, the other accepts by asking, and neither's words are lost. */
    @Test
    void two_who_ask_each_other_at_the_same_moment_are_one_pair_each_time() throws Exception {
        String programme = programme("DUO", "Duo");
        for (int couple = 0; couple < COUPLES; couple++) {
            enrol(programme, "left" + couple, "PEER", 1);
            enrol(programme, "right" + couple, "PEER", 1);
        }
        int rounds = Math.max(1, TwoNodes.CALLS / 100);
        for (int round = 0; round < rounds; round++) {
            Map<String, List<JsonNode>> told = new HashMap<>();
            List<Callable<String>> calls = new ArrayList<>();
            for (int press = 0; press < 2 * COUPLES; press++) {
                String couple = Integer.toString(press / 2);
                boolean leftOne = press % 2 == 0;
                String who = (leftOne ? "left" : "right") + couple;
                String whom = (leftOne ? "right" : "left") + couple;
                Api node = both.node(press + round);
                calls.add(() -> {
                    Answer answer = PairAct.ask(node, programme, who, whom, "Words of " + who);
                    synchronized (told) {
                        told.computeIfAbsent(couple, any -> new ArrayList<>()).add(answer.json());
                    }
                    return PairAct.told(answer);
                });
            }

            Map<String, Integer> answers = TwoNodes.answers(calls);

            assertThat(answers).isEqualTo(Map.of("201 REQUESTED", COUPLES, "201 ACTIVE", COUPLES));
            told.forEach((couple, answered) -> {
                JsonNode first = in("REQUESTED", answered);
                JsonNode second = in("ACTIVE", answered);
                assertThat(second.get("id")).isEqualTo(first.get("id"));
                assertThat(second.get("message")).isEqualTo(first.get("message"));
                assertThat(List.of(
                                first.get("message").asText(),
                                second.get("answer").asText()))
                        .containsExactlyInAnyOrder("Words of left" + couple, "Words of right" + couple);
                Answer over = PairAct.END.tried(
                        both.node(0), "left" + couple, first.get("id").asText());
                assertThat(PairAct.told(over)).isEqualTo("200 ENDED");
            });
        }
        System.out.printf("%,d times two asked each other in the same moment%n", rounds * COUPLES);
        try (Database database = both.rows()) {
            PairRows left = new PairRows(database, programme);
            assertThat(left.pairs()).hasSize(rounds * COUPLES);
            assertThat(count(left.steps(), "ACTIVE")).isEqualTo(rounds * COUPLES);
            assertThat(left.steps()).hasSize(3 * rounds * COUPLES);
            nobodyIsEverOverTheirPlaces(left, left.steps());
            everyPairingIsOne(left, left.steps());
        }
    }

    private static JsonNode in(String state, List<JsonNode> answered) {
        return answered.stream()
                .filter(each -> each.path("state").asText().equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody was told " + state + ": " + answered));
    }

    /** Everybody presses on either node: the pairs are offered once, and whoever comes later is told that it was done. */
    @Test
    void invariant_10_a_match_that_is_published_on_both_nodes_at_once_is_published_once() throws Exception {
        String programme = gathered("Once");
        DraftInPlay draft = DraftInPlay.of(both.node(0), programme);
        int pairs = draft.now(both.node(1)).path("result").path("pairs").asInt();

        Map<String, Integer> answers = TwoNodes.answers(IntStream.range(0, TwoNodes.HANDS)
                .<Callable<String>>mapToObj(hand -> () -> draft.published(both.node(hand), ""))
                .toList());

        assertThat(answers).isEqualTo(Map.of("200 PUBLISHED", TwoNodes.HANDS));
        try (Database database = both.rows()) {
            PairRows left = new PairRows(database, programme);
            assertThat(pairs).isEqualTo(PLACES);
            assertThat(count(left.steps(), "OFFERED")).isEqualTo(pairs);
            assertThat(left.steps()).hasSize(pairs);
            nobodyIsEverOverTheirPlaces(left, left.steps());
            everyPairingIsOne(left, left.steps());
        }
    }

    /** Mentors say yes to whoever asked them while the match with other plans for their places is published on the other node. */
    @Test
    void
            invariant_7_requests_that_are_accepted_while_a_match_is_published_leave_each_two_one_pairing_and_nobody_too_many()
                    throws Exception {
        int rounds = Math.max(2, TwoNodes.CALLS / 500);
        Map<String, Integer> all = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            String programme = gathered("Beside " + round);
            List<String> asked = new ArrayList<>();
            for (int mentor = 0; mentor < MENTORS; mentor++) {
                String to = GIVERS.get(mentor);
                Answer answer =
                        PairAct.ask(both.node(mentor), programme, TAKERS.get(MENTEES - 1 - mentor), to, "Please");
                asked.add(answer.json().get("id").asText());
            }
            DraftInPlay draft = DraftInPlay.of(both.node(round), programme);
            int node = round;
            List<Callable<String>> calls = new ArrayList<>();
            for (int mentor = 0; mentor < MENTORS; mentor++) {
                String who = GIVERS.get(mentor);
                String request = asked.get(mentor);
                calls.add(() -> "accept " + PairAct.told(PairAct.ACCEPT.tried(both.node(node + 1), who, request)));
            }
            calls.add(round % 2 == 0 ? 0 : calls.size(), () -> "publish " + draft.published(both.node(node), ""));

            TwoNodes.answers(calls).forEach((told, times) -> all.merge(told, times, Integer::sum));

            String last = draft.publishedAfterALook(both.node(round));
            assertThat(last).isEqualTo("200 PUBLISHED");
            try (Database database = both.rows()) {
                PairRows left = new PairRows(database, programme);
                nobodyIsEverOverTheirPlaces(left, left.steps());
                everyPairingIsOne(left, left.steps());
            }
        }
        System.out.printf("%,d matches published beside requests that were accepted: %s%n", rounds, all);
        assertThat(all.keySet())
                .isSubsetOf(
                        "accept 200 ACTIVE",
                        "accept 409 pairing.full",
                        "accept 409 pairing.own-full",
                        "accept 409 pairing.other-state",
                        "publish 200 PUBLISHED",
                        "publish 409 run.stale");
    }

    /** A programme with mentors and more mentees than they have places for. */
    private static String gathered(String name) {
        String programme = programme("TRADITIONAL", name);
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            enrol(programme, GIVERS.get(mentor), "MENTOR", 1 + mentor % PLACES_MOST);
        }
        TAKERS.forEach(mentee -> enrol(programme, mentee, "MENTEE", 1));
        return programme;
    }

    /** A programme of that kind that pairs people again. */
    private static String programme(String kind, String name) {
        String begun = "{\"spaceKey\":\"PAIRS\",\"kind\":\"%s\",\"name\":\"%s\",\"open\":true,\"token\":\"token-%s\"}"
                .formatted(kind, name, name.replace(' ', '-'));
        Answer made = both.node(0).post("admin", "/programmes", begun);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String programme = made.json().get("id").asText();
        String again =
                ("{\"name\":\"%s\",\"places\":1,\"requests\":3,\"answerDays\":7,\"managerLevels\":1,\"again\":true,"
                                + "\"agreement\":\"OFF\",\"seenBy\":\"MANAGERS\",\"weeks\":2,\"day\":\"MONDAY\",\"hour\":9,"
                                + "\"zone\":\"Europe/Berlin\",\"groupMost\":6}")
                        .formatted(name);
        Answer tuned = both.node(1).call("admin", "PUT", "/programmes/" + programme, again, "If-Match", "\"1\"");
        assertThat(tuned.status()).as(tuned.toString()).isEqualTo(200);
        return programme;
    }

    private static void enrol(String programme, String who, String role, int places) {
        String body = "{\"role\":\"" + role + "\",\"places\":" + places + "}";
        Answer enrolled = both.node(0).post(who, "/programmes/" + programme + "/enrolments/me", body);
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
    }
}
