package io.guildhall.ambition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.Aspirants;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.MeetingService;
import io.guildhall.meeting.web.MeetingResource;
import io.guildhall.membership.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meetings and ambitions over REST, as the reference describes them. */
class FeaturesOverRestTest {
    private static final String MEETING = "communities/GARDEN/meeting";
    private static final String AMBITIONS = "communities/GARDEN/ambitions";
    private static final String PLAN =
            "{\"date\":\"2026-12-08\",\"time\":\"10:00\",\"zone\":\"Europe/Berlin\",\"minutes\":60,"
                    + "\"place\":\"Room 1\",\"repeats\":\"WEEKLY\",\"skipped\":[\"2026-12-15\"],"
                    + "\"moved\":[\"2026-12-22/2026-12-23T16:00\"]}";

    private final OpenApi file = OpenApi.read();
    private final Aspirants garden = new Aspirants();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void nothing_is_set_at_first_and_the_tag_says_what_to_start_from() {
        Answer answer = as("ana").get(MEETING);

        described("Meeting", answer);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().has("date")).isFalse();
    }

    @Test
    void what_is_shown_can_be_sent_back() {
        described("Meeting", put(as("frida"), MEETING, 1, PLAN));
        Answer shown = as("frida").get(MEETING);

        assertThat(shown.json().at("/upcoming/1/start").asText()).isEqualTo("2026-12-23T15:00:00Z");
        Answer again = put(as("frida"), MEETING, 2, shown.body());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.json()).isEqualTo(shown.json());
    }

    @Test
    void wrong_values_are_named_after_a_stale_tag_is() {
        String wrong = PLAN.replace("Europe/Berlin", "Mars").replace("\"minutes\":60", "\"minutes\":2");

        assertThat(put(as("frida"), MEETING, 7, wrong).status()).isEqualTo(412);
        Answer answer = put(as("frida"), MEETING, 1, wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("meeting.invalid");
        assertThat(answer.json().get("fields").findValuesAsText("name")).containsExactly("zone", "minutes");
        assertThat(as("frida").send("PUT", MEETING, PLAN).status()).isEqualTo(428);
        assertThat(put(as("frida"), MEETING, 1, "{\"secret\":1}").status()).isEqualTo(400);
    }

    @Test
    void a_sponsor_is_told_that_sponsors_endorse() {
        garden.gardeners.member("sara", Role.SPONSOR).member("mia");
        Answer made = as("mia").send("POST", AMBITIONS, "{\"text\":\"Compost\"}");
        assertThat(made.status()).isEqualTo(201);
        described("Ambition", made);
        String one = AMBITIONS + "/" + made.json().get("id").asText();

        for (String act : List.of("vote", "fulfil", "drop")) {
            Answer refused = as("sara").send("POST", one + "/" + act);
            assertThat(refused.status()).as(act).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("ambition.sponsor");
        }
        assertThat(as("sara").send("POST", AMBITIONS, "{\"text\":\"Mine\"}").code())
                .isEqualTo("ambition.sponsor");
        Answer endorsed = as("sara").send("POST", one + "/endorse");
        described("Ambition", endorsed);
        assertThat(endorsed.json().at("/endorsedBy/name").asText()).isEqualTo("Sara");
        described("AmbitionList", as("mia").get(AMBITIONS + "?state=PROPOSED"));
    }

    @Test
    void an_own_ambition_that_is_shown_can_be_sent_back() {
        garden.gardeners.member("mia");
        Answer made = as("mia").send("POST", AMBITIONS, "{\"text\":\"Compost\"}");
        String one = AMBITIONS + "/" + made.json().get("id").asText();

        assertThat(put(as("mia"), one, 1, made.body()).status()).isEqualTo(200);
        assertThat(put(as("mia"), one, 1, made.body().replace("Compost", "Better"))
                        .header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(put(as("mia"), one, 1, made.body()).status()).isEqualTo(412);
    }

    @Test
    void what_is_no_number_is_no_ambition() {
        for (String id : List.of("0", "-1", "x", "1x", "99999999999999999999", "7")) {
            Answer answer = as("frida").get(AMBITIONS + "/" + id);
            assertThat(answer.status()).as(id).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("ambition.unknown");
        }
    }

    private RestApp as(String username) {
        caller = garden.guild.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        JsonNode json = answer.json();
        assertThat(file.differences(schema, json)).as(answer.body()).isEmpty();
    }

    private static Answer put(RestApp app, String path, int revision, String json) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", "\"" + revision + "\"");
        return app.send("PUT", path, headers, json.getBytes(StandardCharsets.UTF_8));
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.guild.clock);
        return RestApp.of(
                List.of(MeetingResource.class, AmbitionsResource.class, AmbitionResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        MeetingService.class,
                        garden.gardeners.meetings,
                        AmbitionService.class,
                        garden.ambitions));
    }
}
