package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.stories.HostileTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A hundred and fifty payloads wherever recognition takes a number, a key, a choice or a code: what is no such thing is refused, and nothing of it is kept. A
 * property that is documented and not tried fails.
 */
class HostileValuesOfRecognitionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "admin";
    private static final String REASON = "For the talk on soil and worms";
    private static final List<String> TABLES =
            List.of("BADGE_CLASS", "AWARD", "EVIDENCE", "NOMINATION", "ENDORSEMENT", "KUDOS", "ISSUER_KEY");

    /** What a badge shows; sent back with it, it is not read. */
    private static final Set<String> NOT_READ =
            Set.of("id", "version", "space", "keepForever", "state", "starter", "createdAt", "changedAt", "can");

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("owner");
    private final DevUser mia = site.someone("mia");
    private final DevUser ben = site.someone("ben");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final String badge;
    private final String page;

    HostileValuesOfRecognitionTest() {
        Stream.of(mia, ben).forEach(each -> site.join(each, space));
        badge = Rewarded.badge(site, owner, space);
        page = Long.toString(site.host()
                .confluence()
                .pages()
                .create(space, "Soil", "<p>Worms</p>", owner, false)
                .id());
    }

    /** A body that is taken as it is, by whom, and where it is sent. */
    private record Taken(DevUser by, String path, ObjectNode body) {}

    /** One for each endpoint of recognition whose body holds anything but words. */
    private Map<String, Taken> taken() {
        Map<String, Taken> all = new LinkedHashMap<>();
        all.put("POST /badges", new Taken(owner, "/badges", made("Roots").put("space", space)));
        all.put("PUT /badges/{id}", new Taken(owner, "/badges/" + badge, made("Saplings")));
        all.put("POST /badges/{id}/backfill", new Taken(owner, "/badges/" + badge + "/backfill", body("notify", true)));
        all.put(
                "POST /awards",
                new Taken(
                        owner,
                        "/awards",
                        body("space", space)
                                .put("badge", badge)
                                .put("person", mia.key())
                                .put("reason", REASON)
                                .put("evidence", page)
                                .put("token", "token-0001")));
        all.put(
                "POST /nominations",
                new Taken(
                        mia,
                        "/nominations",
                        body("space", space)
                                .put("badge", "author")
                                .put("person", ben.key())
                                .put("reason", REASON)));
        all.put(
                "POST /kudos",
                new Taken(
                        mia,
                        "/kudos",
                        body("space", space)
                                .put("to", ben.key())
                                .put("reason", REASON)
                                .put("tag", tag())
                                .put("page", page)
                                .put("token", "token-" + space)));
        return all;
    }

    private static String tag() {
        return DocumentedTexts.choices("POST /kudos tag").get(0);
    }

    private static ObjectNode made(String name) {
        ObjectNode wanted = body("name", name);
        wanted.put("criteria", "Grows things")
                .put("design", "circle-1-seedling-beads-green")
                .put("multiple", true)
                .put("expiresAfterDays", 30)
                .put("issuers", "FACILITATORS");
        ObjectNode rule = wanted.putObject("rule").put("all", true);
        rule.putArray("conditions")
                .addObject()
                .put("criterion", "PEOPLE_THANKFUL")
                .put("least", 1_000)
                .put("months", 12);
        return wanted;
    }

    private static ObjectNode body(String name, Object value) {
        ObjectNode body = JSON.createObjectNode();
        body.set(name, JSON.valueToTree(value));
        return body;
    }

    @Test
    void what_is_no_number_key_or_choice_is_refused_and_nothing_of_it_is_kept() {
        Map<String, Integer> rows = rows();
        Map<String, Set<Integer>> answered = new TreeMap<>();
        Set<String> tried = new TreeSet<>();
        taken().forEach((endpoint, taken) -> DocumentedTexts.valuesIn("recognition").stream()
                .filter(value -> value.startsWith(endpoint + " "))
                .filter(value -> !isNotRead(value))
                .forEach(value -> {
                    tried.add(value);
                    answered.put(value, sent(taken, value.substring(endpoint.length() + 1)));
                }));
        tried.add("POST /admin/keys/replace kid");
        answered.put(
                "POST /admin/keys/replace kid",
                HostileTexts.all().stream()
                        .map(text -> refused(site.api()
                                .post(
                                        ADMIN,
                                        "/admin/keys/replace",
                                        body("kid", text).toString())))
                        .collect(Collectors.toSet()));

        assertThat(answered)
                .allSatisfy((value, statuses) -> assertThat(statuses).as(value).isSubsetOf(400, 404, 409, 422));
        assertThat(rows()).isEqualTo(rows);
        Set<String> documented = new TreeSet<>(DocumentedTexts.valuesIn("recognition"));
        documented.removeIf(HostileValuesOfRecognitionTest::isNotRead);
        assertThat(tried).isEqualTo(documented);
        theSameWithNothingHostileInItIsTaken();
    }

    private static boolean isNotRead(String value) {
        return value.startsWith("PUT /badges/{id} ")
                && NOT_READ.contains(value.substring("PUT /badges/{id} ".length()));
    }

    /** Every payload in the place of one property. */
    private Set<Integer> sent(Taken taken, String property) {
        Set<Integer> statuses = new TreeSet<>();
        String revision = revision();
        for (String text : HostileTexts.all()) {
            ObjectNode hostile = taken.body().deepCopy();
            put(hostile, property, text);
            statuses.add(refused(sent(taken, hostile, revision)));
        }
        return statuses;
    }

    private Api.Answer sent(Taken taken, ObjectNode body, String revision) {
        return taken.path().equals("/badges/" + badge)
                ? site.api().call(taken.by().username(), "PUT", taken.path(), body.toString(), "If-Match", revision)
                : site.api().post(taken.by().username(), taken.path(), body.toString());
    }

    private String revision() {
        return site.api()
                .get(owner.username(), "/badges/" + badge)
                .header("ETag")
                .orElseThrow();
    }

    private static void put(ObjectNode body, String property, String text) {
        String[] steps = property.split("\\.");
        JsonNode here = body;
        for (int no = 0; no + 1 < steps.length; no++) {
            JsonNode next = here.get(steps[no]);
            here = next instanceof ArrayNode list ? list.get(0) : next;
        }
        ((ObjectNode) here).put(steps[steps.length - 1], text);
    }

    /** A refusal is JSON, which no browser takes for a page. */
    private static int refused(Api.Answer answer) {
        assertThat(answer.header("Content-Type").orElse(""))
                .as(answer.toString())
                .contains("json");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        return answer.status();
    }

    /** Else everything might be refused for something else. */
    private void theSameWithNothingHostileInItIsTaken() {
        List<String> refused = new ArrayList<>();
        taken().forEach((endpoint, taken) -> {
            Api.Answer answer = sent(taken, taken.body(), revision());
            if (answer.status() >= 300) {
                refused.add(endpoint + ": " + answer);
            }
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void what_a_badge_shows_is_sent_back_with_it_and_not_read() {
        JsonNode before = shown();
        for (String text : HostileTexts.all()) {
            ObjectNode hostile = made("Seedlings");
            NOT_READ.forEach(name -> hostile.put(name, text));
            Api.Answer answer = site.api()
                    .call(owner.username(), "PUT", "/badges/" + badge, hostile.toString(), "If-Match", revision());
            Site.expect(answer, 200);
            assertThat(answer.body()).doesNotContain("alert(");
        }

        JsonNode after = shown();
        assertThat(after.toString()).doesNotContain("alert(");
        for (String same : List.of("id", "space", "state", "starter", "createdAt", "can", "version")) {
            assertThat(after.get(same)).as(same).isEqualTo(before.get(same));
        }
    }

    private JsonNode shown() {
        return site.api().get(owner.username(), "/badges/" + badge).json();
    }

    private Map<String, Integer> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> site.host()
                                .database()
                                .jdbc()
                                .queryForObject(
                                        "select count(*) from "
                                                + Crowd.table(site.host().database(), table),
                                        Integer.class)));
    }
}
