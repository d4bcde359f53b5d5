package io.guildhall.mentoring.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.web.Answer;
import io.guildhall.mentoring.session.TwoOfThem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pairing over REST, as the reference describes it. */
class PairOverRestTest {
    private static final String SESSION =
            "{\"date\":\"2026-11-03\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":60,\"place\":\"Room 1\",\"token\":\"token-01\"}";
    private static final String HELD =
            "{\"date\":\"2026-11-01\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":60,\"held\":true,\"token\":\"token-02\"}";

    private final OpenApi file = OpenApi.read();
    private final TwoOfThem two = new TwoOfThem();
    private final PairScreens screens = new PairScreens(two);
    private final String path = "pairings/" + two.id;

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private Answer post(String who, String what, String body) {
        return screens.as(who).send("POST", path + what, body);
    }

    private Answer put(String who, String what, String body) {
        return screens.as(who).send("PUT", path + what, body);
    }

    private Answer word(String who, String text, String revision) {
        return screens.as(who)
                .send(
                        "PUT",
                        path + "/agreement",
                        Map.of(
                                "X-Atlassian-Token", "no-check",
                                "Content-Type", "application/json",
                                "If-Match", "\"" + revision + "\""),
                        "{\"text\":\"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8));
    }

    private Answer get(String who, String what) {
        return screens.as(who).get(path + what);
    }

    @Test
    void is_shown_paused_resumed_and_completed() {
        Answer shown = get("ana", "");
        described("Pairing", shown);
        assertThat(shown.json().at("/can/write").asBoolean()).isTrue();
        described("Pairing", post("ana", "/pause", "{\"until\":\"2026-12-24\"}"));
        assertThat(post("ben", "/resume", "{}").json().get("state").asText()).isEqualTo("ACTIVE");
        post("ana", "/done", "{}");
        post("ana", "/done", "{\"done\":false}");
        post("ana", "/done", "{}");
        Answer completed = post("ben", "/done", "{}");
        assertThat(completed.json().get("state").asText()).isEqualTo("COMPLETED");
        assertThat(completed.json().get("reason").asText()).isEqualTo("DONE");
        described("Pairing", completed);
        assertThat(post("ana", "/end", "{}").code()).isEqualTo("pairing.other-state");
    }

    @Test
    void whoever_manages_reads_its_counts_and_ends_it() {
        post("ana", "/sessions", HELD);
        Answer managed = get("frida", "");
        described("Pairing", managed);
        assertThat(managed.json().get("held").asInt()).isEqualTo(1);
        assertThat(managed.json().has("lastMet")).isFalse();
        assertThat(managed.json().at("/can/read").asBoolean()).isFalse();
        assertThat(post("frida", "/end", "{}").json().get("reason").asText()).isEqualTo("BY_MANAGER");
    }

    @Test
    void an_agreement_is_worded_with_what_was_read_and_signed() {
        described("Agreement", get("ana", "/agreement"));
        assertThat(put("ana", "/agreement", "{\"text\":\"We meet\"}").status()).isEqualTo(428);
        Answer worded = word("ana", "We meet", "0");
        described("Agreement", worded);
        assertThat(word("ben", "We talk", "0").status()).isEqualTo(412);
        Answer signed = post("ben", "/agreement/sign", "{\"revision\":1}");
        assertThat(signed.json().at("/signedBy/0").asText()).isEqualTo("key-ben");
        assertThat(post("ben", "/agreement/sign", "{\"revision\":2}").code()).isEqualTo("agreement.nothing-to-sign");
    }

    @Test
    void sessions_are_planned_moved_and_called_off() {
        Answer planned = post("ana", "/sessions", SESSION);
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        described("PairSession", planned);
        assertThat(post("ana", "/sessions", SESSION).status()).isEqualTo(200);
        String id = planned.json().get("id").asText();
        String later = SESSION.replace("10:00", "11:00").replace(",\"token\":\"token-01\"", "");
        Answer moved = put("ben", "/sessions/" + id, later);
        assertThat(moved.json().get("at").asText()).isEqualTo("2026-11-03T11:00:00Z");
        assertThat(post("ben", "/sessions/" + id + "/held", "{}").code()).isEqualTo("session.to-come");
        assertThat(post("ben", "/sessions/" + id + "/missed", "{}").code()).isEqualTo("session.to-come");
        described("PairSession", post("ben", "/sessions/" + id + "/cancel", "{}"));
        described("SessionList", get("ben", "/sessions"));
        assertThat(post("ben", "/sessions/nonsense/held", "{}").code()).isEqualTo("session.unknown");
        assertThat(post(
                                "ben",
                                "/sessions",
                                SESSION.replace("2026-11-03", "soon").replace("-01", "-09"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void goals_notes_and_how_it_fits() {
        Answer set = post("ben", "/goals", "{\"text\":\"Prune\",\"before\":2,\"token\":\"token-01\"}");
        assertThat(set.status()).as(set.body()).isEqualTo(201);
        described("Goal", set);
        String goal = set.json().get("id").asText();
        assertThat(post("ana", "/goals/" + goal + "/end", "{\"state\":\"DROPPED\"}")
                        .status())
                .isEqualTo(403);
        described("Goal", post("ben", "/goals/" + goal + "/end", "{\"state\":\"REACHED\",\"after\":5}"));
        described("GoalList", get("ana", "/goals"));
        assertThat(put("ana", "/fit", "{\"answer\":\"GOOD\"}").code()).isEqualTo("fit.not-met");
        String session = post("ana", "/sessions", HELD).json().get("id").asText();
        described("Fit", put("ana", "/fit", "{\"answer\":\"GOOD\"}"));
        described("Fit", get("ben", "/fit"));
        String note = "{\"session\":\"%s\",\"sight\":\"SELF\",\"text\":\"Mine\"}".formatted(session);
        Answer written = put("ana", "/notes", note);
        described("NoteList", written);
        assertThat(written.json().get("items")).hasSize(1);
        assertThat(get("ben", "/notes").json().get("items")).isEmpty();
    }

    @Test
    void to_others_it_is_not_there_and_the_anonymous_log_in() {
        for (String what : List.of("", "/agreement", "/fit", "/sessions", "/goals", "/notes")) {
            assertThat(get("zoe", what).code()).as(what).isEqualTo("pairing.unknown");
            assertThat(get("", what).status()).as(what).isEqualTo(401);
        }
        for (String what : List.of("/agreement", "/fit", "/sessions", "/goals", "/notes")) {
            assertThat(get("frida", what).code()).as(what).isEqualTo("pairing.not-yours");
        }
        assertThat(screens.as("ana").get("pairings/nonsense").status()).isEqualTo(404);
    }
}
