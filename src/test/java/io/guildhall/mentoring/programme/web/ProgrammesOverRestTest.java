package io.guildhall.mentoring.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.mentoring.programme.ProgrammeRunService;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammesOf;
import io.guildhall.mentoring.programme.Workshop;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programmes over REST, as the reference describes them. */
class ProgrammesOverRestTest {
    private static final String PAIRS =
            "{\"spaceKey\":\"GARDEN\",\"kind\":\"DUO\",\"name\":\"Peer pairs\",\"end\":\"2027-06-30\",\"open\":true,\"token\":\"token-01\"}";

    private final OpenApi file = OpenApi.read();
    private final Workshop workshop = new Workshop().members("ana");
    private final ProgrammesOf made = ProgrammesOf.workshop(workshop);
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void is_begun_once_and_shown_with_what_the_caller_may_do() {
        Answer begun = as("frida").send("POST", "programmes", PAIRS);
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        described("Programme", begun);
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        Answer again = as("frida").send("POST", "programmes", PAIRS);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(begun.json());

        Answer shown = as("ana").get("programmes/1");
        described("Programme", shown);
        assertThat(shown.json().get("end").asText()).isEqualTo("2027-06-30");
        assertThat(shown.json().has("enrolTo")).isFalse();
        assertThat(shown.json().get("enrolling").asBoolean()).isTrue();
        assertThat(shown.json().at("/can/edit").asBoolean()).isFalse();
        assertThat(begun.json().at("/can/edit").asBoolean()).isTrue();
        Answer list = as("ana").get("programmes?space=GARDEN");
        described("ProgrammeList", list);
        assertThat(list.json().at("/items/0/id").asText()).isEqualTo("1");
        assertThat(list.json().at("/can/create").asBoolean()).isFalse();
        assertThat(as("ana").get("programmes?mine=true").json().get("items")).isEmpty();
        assertThat(as("frida").get("programmes?mine=true").json().get("items")).hasSize(1);
    }

    @Test
    void what_is_shown_can_be_sent_back_and_a_stale_tag_is_told_before_wrong_values() {
        as("frida").send("POST", "programmes", PAIRS);
        ObjectNode shown = (ObjectNode) as("frida").get("programmes/1").json();

        Answer same = put(1, shown.toString());
        assertThat(same.status()).as(same.body()).isEqualTo(200);
        assertThat(same.json()).isEqualTo(shown);
        shown.put("about", "We meet.\r\nEvery week.").remove("end");
        Answer tuned = put(1, shown.toString());
        described("Programme", tuned);
        assertThat(tuned.header("ETag")).isEqualTo("\"2\"");
        assertThat(tuned.json().get("about").asText()).isEqualTo("We meet.\nEvery week.");
        assertThat(tuned.json().has("end")).isFalse();
        assertThat(put(1, shown.put("places", 99).toString()).code()).isEqualTo("programme.stale");
        assertThat(put(2, shown.toString()).code()).isEqualTo("programme.invalid");
        shown.put("places", 1).put("zone", "Nowhere/Town");
        assertThat(put(2, shown.toString()).json().at("/fields/0/name").asText())
                .isEqualTo("zone");
        assertThat(as("frida").send("PUT", "programmes/1", shown.toString()).status())
                .isEqualTo(428);
    }

    @Test
    void the_next_best_pair_is_offered_by_itself_only_where_somebody_says_so() {
        as("frida").send("POST", "programmes", PAIRS);
        ObjectNode shown = (ObjectNode) as("frida").get("programmes/1").json();
        assertThat(shown.get("nextBest").asBoolean())
                .as("unless somebody decides")
                .isFalse();

        Answer on = put(1, shown.put("nextBest", true).toString());

        described("Programme", on);
        assertThat(on.json().get("nextBest").asBoolean()).isTrue();
        assertThat(as("frida").get("programmes/1").json()).isEqualTo(on.json());
        shown.remove("nextBest");
        assertThat(put(2, shown.toString()).json().get("nextBest").asBoolean())
                .as("for clients that do not know of it")
                .isFalse();
        assertThat(put(3, shown.put("nextBest", "yes").toString()).status()).isEqualTo(400);
    }

    @Test
    void by_what_a_match_weighs_is_set_apart_and_stays_when_the_rest_is_tuned() {
        as("frida").send("POST", "programmes", PAIRS);
        ObjectNode criteria =
                (ObjectNode) as("frida").get("programmes/1").json().get("criteria");
        criteria.put("weightSkills", 0)
                .put("aim", "BEST_FIT")
                .put("gapLeast", -3)
                .put("sharedLanguage", true);

        Answer weighed = put("programmes/1/criteria", 1, criteria.toString());
        described("Programme", weighed);
        assertThat(weighed.header("ETag")).isEqualTo("\"2\"");
        assertThat(weighed.json().get("criteria")).isEqualTo(criteria);
        ObjectNode shown = (ObjectNode) weighed.json();
        shown.put("about", "We meet.");
        ((ObjectNode) shown.get("criteria")).put("weightSkills", 7);
        assertThat(put(2, shown.toString()).json().get("criteria"))
                .as("tuning the rest changes no criteria")
                .isEqualTo(criteria.put("weightSkills", 0));
        assertThat(put("programmes/1/criteria", 2, criteria.toString()).code()).isEqualTo("programme.stale");
        assertThat(fields(criteria.deepCopy().put("gapMost", -4).put("cutOff", 901)))
                .containsExactly("gapMost", "cutOff");
        assertThat(fields(criteria.deepCopy().put("weightTime", 11).put("gapLeast", -10)))
                .containsExactly("weightTime", "gapLeast");
        ObjectNode nothing = criteria.deepCopy();
        nothing.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("weight")) {
                nothing.put(name, 0);
            }
        });
        assertThat(fields(nothing)).as("something has to count").containsExactly("weightSkills");
        criteria.put("weightSmile", 3);
        assertThat(put("programmes/1/criteria", 3, criteria.toString()).status())
                .as("no such criterion")
                .isEqualTo(400);
    }

    private List<String> fields(ObjectNode wanted) {
        Answer refused = put("programmes/1/criteria", 3, wanted.toString());
        assertThat(refused.status()).isEqualTo(422);
        List<String> names = new ArrayList<>();
        refused.json().get("fields").forEach(each -> names.add(each.get("name").asText()));
        return names;
    }

    @Test
    void is_paused_opened_and_closed_and_managed_by_members() {
        as("frida").send("POST", "programmes", PAIRS);

        described("Programme", as("frida").send("POST", "programmes/1/pause", "{}"));
        Answer managed = as("frida").send("PUT", "programmes/1/managers", "{\"managers\":[\"ana\"]}");
        described("Programme", managed);
        assertThat(managed.json().at("/managers/0/name").asText()).isEqualTo("Ana");
        assertThat(as("ana")
                        .send("POST", "programmes/1/open", "{}")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("OPEN");
        described("Programme", as("ana").send("POST", "programmes/1/close", "{}"));
        Answer late = as("ana").send("POST", "programmes/1/open", "{}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("programme.other-state");
    }

    @Test
    void what_is_refused_says_why() {
        assertThat(as("frida").get("programmes/nonsense").code()).isEqualTo("programme.unknown");
        assertThat(as("frida").get("programmes/7").status()).isEqualTo(404);
        assertThat(as("ana").send("POST", "programmes", PAIRS).status()).isEqualTo(403);
        assertThat(as("frida")
                        .send("POST", "programmes", PAIRS.replace("DUO", "TRIO"))
                        .status())
                .isEqualTo(422);
        assertThat(as("frida")
                        .send("POST", "programmes", PAIRS.replace("2027-06-30", "2099-06-30"))
                        .json()
                        .at("/fields/0/name")
                        .asText())
                .isEqualTo("end");
        assertThat(as("frida").get("programmes?cursor=x").code()).isEqualTo("list.bad-cursor");
        caller = Viewer.anonymous();
        assertThat(app.get("programmes").status()).isEqualTo(401);
        assertThat(app.get("programmes?space=GARDEN").status()).isEqualTo(401);
        assertThat(app.get("programmes/1").status()).isEqualTo(401);
    }

    private Answer put(int revision, String body) {
        return put("programmes/1", revision, body);
    }

    private Answer put(String path, int revision, String body) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", "\"" + revision + "\"");
        return as("frida").send("PUT", path, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private RestApp as(String username) {
        caller = workshop.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", workshop.guild.clock);
        return RestApp.of(
                List.of(ProgrammesResource.class, ProgrammeResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Problems.class,
                        problems,
                        Texts.class,
                        BundleTexts.english(),
                        Clock.class,
                        workshop.guild.clock,
                        ProgrammeService.class,
                        made.service,
                        ProgrammeRunService.class,
                        made.running));
    }
}
