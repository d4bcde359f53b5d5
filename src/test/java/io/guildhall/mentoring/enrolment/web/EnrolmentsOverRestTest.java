package io.guildhall.mentoring.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.mentoring.enrolment.EnrolmentListService;
import io.guildhall.mentoring.enrolment.EnrolmentService;
import io.guildhall.mentoring.enrolment.EnrolmentsOf;
import io.guildhall.mentoring.enrolment.LeavingService;
import io.guildhall.mentoring.enrolment.PreferenceService;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.Workshop;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Enrolments over REST, as the reference describes them. */
class EnrolmentsOverRestTest {
    private final OpenApi file = OpenApi.read();
    private final Workshop workshop = new Workshop().members("ana", "ben", "zoe");
    private final EnrolmentsOf made = new EnrolmentsOf(workshop);
    private final String learning = path(ProgrammeKind.TRADITIONAL);
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void somebody_enrols_changes_pauses_and_leaves() {
        Answer before = as("ana").get(learning + "/me");
        described("OwnEnrolment", before);
        assertThat(before.json().at("/can/enrol").toString()).isEqualTo("[\"MENTOR\",\"MENTEE\"]");

        Answer made = as("ana").send("POST", learning + "/me", "{\"role\":\"MENTOR\",\"statement\":\"I <b>sew</b>\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        described("OwnEnrolment", made);
        assertThat(made.json().at("/items/0/statement").asText()).isEqualTo("I <b>sew</b>");
        assertThat(as("ana")
                        .send("POST", learning + "/me", "{\"role\":\"MENTOR\"}")
                        .status())
                .isEqualTo(200);

        Answer paused = put("ana", "1", "{\"paused\":true,\"pausedUntil\":\"2026-12-01\",\"places\":3}");
        assertThat(paused.status()).as(paused.body()).isEqualTo(200);
        described("OwnEnrolment", paused);
        assertThat(paused.json().at("/items/0/state").asText()).isEqualTo("PAUSED");
        assertThat(paused.json().at("/items/0/pausedUntil").asText()).isEqualTo("2026-12-01");
        assertThat(paused.json().at("/items/0/places").asInt()).isEqualTo(3);
        assertThat(put("ana", "1", "{\"paused\":false}").code()).isEqualTo("enrolment.stale");

        Answer left = as("ana").send("DELETE", learning + "/me?role=MENTOR", "");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.json().get("items")).isEmpty();
        assertThat(as("ana").send("DELETE", learning + "/me", "").status()).isEqualTo(200);
    }

    @Test
    void what_is_refused_says_why() {
        assertThat(app.get(learning + "/me").status()).isEqualTo(401);
        assertThat(as("stranger")
                        .send("POST", learning + "/me", "{\"role\":\"MENTOR\"}")
                        .code())
                .isEqualTo("programme.not-member");
        assertThat(as("ana").get("programmes/77/enrolments/me").code()).isEqualTo("programme.unknown");
        assertThat(as("ana").get("programmes/x/enrolments/me").code()).isEqualTo("programme.unknown");
        Answer wrong = as("ana").send("POST", learning + "/me", "{\"role\":\"MENTEE\",\"places\":4}");
        assertThat(wrong.code()).isEqualTo("enrolment.invalid");
        assertThat(wrong.json().at("/fields/0/message").asText()).isEqualTo("A whole number from 1 to 3.");
        assertThat(as("ana").send("POST", learning + "/me", "{\"paused\":true}").status())
                .isEqualTo(400);
        assertThat(put("ana", "0", "{\"paused\":true}").code()).isEqualTo("enrolment.not-enrolled");
        assertThat(as("ana").send("PUT", learning + "/me", "{\"paused\":true}").status())
                .isEqualTo(428);
        assertThat(as("ana").get(learning).code()).isEqualTo("enrolment.not-manager");
        assertThat(as("frida").get(learning + "?cursor=x").code()).isEqualTo("enrolment.bad-cursor");
        assertThat(as("frida").get(learning + "?state=GONE").status()).isEqualTo(422);
    }

    @Test
    void those_who_manage_it_list_who_takes_part() {
        as("ana").send("POST", learning + "/me", "{\"role\":\"MENTOR\"}");
        as("ben").send("POST", learning + "/me", "{\"role\":\"MENTEE\",\"places\":2}");

        Answer mentors = as("frida").get(learning);
        described("EnrolmentList", mentors);
        assertThat(mentors.json().at("/items/0/person/name").asText()).isEqualTo("Ana");
        assertThat(as("frida").get(learning + "?role=MENTEE&state=OPEN").json().get("items"))
                .hasSize(1);
        assertThat(as("frida")
                        .get(learning + "?role=MENTEE&state=WAITING")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void invariant_8_block_lists_are_visible_to_their_owner_only() {
        for (String each : List.of("ana", "ben", "zoe")) {
            as(each).send("POST", learning + "/me", "{\"role\":\"MENTOR\"}");
        }
        Answer none = as("ana").get(learning + "/me/preferences");
        described("OwnPreferences", none);
        String zoe = workshop.key("zoe").value();

        Answer set = put("ana", "/me/preferences", "0", "{\"wishes\":[\"ben\"],\"ignored\":[],\"blocked\":[\"zoe\"]}");
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        described("OwnPreferences", set);
        assertThat(as("ana")
                        .get(learning + "/me/preferences")
                        .json()
                        .at("/blocked/0/key")
                        .asText())
                .isEqualTo(zoe);

        for (String other : List.of("ben", "zoe", "frida")) {
            assertThat(as(other).get(learning + "/me/preferences").json().toString())
                    .as(other)
                    .isEqualTo("{\"wishes\":[],\"ignored\":[],\"blocked\":[]}");
            assertThat(as(other).get(learning + "/me").body()).doesNotContain("lock");
        }
        String list = as("frida").get(learning).body();
        assertThat(list).contains(zoe).doesNotContain("lock", "wish");
        assertThat(workshop.guild.audit.latest(100))
                .as("nothing is written down of it")
                .noneMatch(entry ->
                        entry.act().contains("preference") || entry.detail().contains(zoe));
    }

    private Answer put(String by, String revision, String body) {
        return put(by, "/me", revision, body);
    }

    private Answer put(String by, String what, String revision, String body) {
        return as(by).send(
                        "PUT",
                        learning + what,
                        Map.of(
                                "X-Atlassian-Token",
                                "no-check",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                '"' + revision + '"'),
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private String path(ProgrammeKind kind) {
        return "programmes/" + workshop.open(kind).id().value() + "/enrolments";
    }

    private RestApp as(String username) {
        caller = workshop.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", workshop.guild.clock);
        return RestApp.of(
                List.of(EnrolmentsResource.class, OwnEnrolmentResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        EnrolmentService.class,
                        made.service,
                        LeavingService.class,
                        made.leaving,
                        PreferenceService.class,
                        made.wishes,
                        EnrolmentListService.class,
                        made.lists,
                        People.class,
                        workshop.guild.people,
                        Clock.class,
                        workshop.guild.clock));
    }
}
