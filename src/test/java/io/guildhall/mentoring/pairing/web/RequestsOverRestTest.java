package io.guildhall.mentoring.pairing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.AnswerService;
import io.guildhall.mentoring.pairing.AskableService;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.RequestService;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests over REST, as the reference describes them. */
class RequestsOverRestTest {
    private final OpenApi file = OpenApi.read();
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben", "cleo")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max");
    private final String programme = "programmes/" + garden.programme.value();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    private RestApp as(String username) {
        caller = garden.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private void says(String username, List<String> offers, List<String> wants) {
        ProfilesOf.service(garden.room.guild, garden.profiles, garden.room.locks, garden.room.transactions)
                .change(garden.person(username), 1, Outcome.done(ProfilesOf.saying(Visibility.EVERYONE, offers, wants)))
                .result()
                .orElseThrow();
    }

    @Test
    void is_asked_once_listed_and_accepted() {
        Answer asked = as("mia").send("POST", programme + "/requests", "{\"to\":\"ana\",\"message\":\"Please\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        described("PairingRequest", asked);
        Answer again = as("mia").send("POST", programme + "/requests", "{\"to\":\"key-ana\"}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(asked.json());
        String id = asked.json().get("id").asText();

        Answer waiting = as("ana").get("pairings");
        described("PairingRequestList", waiting);
        assertThat(waiting.json().at("/items/0/can/answer").asBoolean()).isTrue();
        assertThat(waiting.json().at("/items/0/message").asText()).isEqualTo("Please");
        Answer accepted = as("ana").send("POST", "requests/" + id + "/accept", "{}");
        described("PairingRequest", accepted);
        assertThat(accepted.json().get("state").asText()).isEqualTo("ACTIVE");
        assertThat(as("max").get("pairings?mine=all").json().get("items")).isEmpty();
    }

    @Test
    void why_somebody_declined_is_in_no_answer_to_anybody() {
        String id = as("mia")
                .send("POST", programme + "/requests", "{\"to\":\"ana\"}")
                .json()
                .get("id")
                .asText();

        Answer declined = as("ana")
                .send("POST", "requests/" + id + "/decline", "{\"message\":\"Sorry\",\"reason\":\"WORKS_TOGETHER\"}");

        described("PairingRequest", declined);
        assertThat(declined.json().get("answer").asText()).isEqualTo("Sorry");
        for (String reader : List.of("mia", "ana")) {
            assertThat(as(reader).get("pairings?mine=all").body())
                    .contains("Sorry")
                    .doesNotContain("WORKS_TOGETHER");
        }
    }

    @Test
    void who_can_be_asked_comes_with_sentences_why_whoever_fits_best_first() {
        says("mia", List.of(), List.of("Clay", "Seeds"));
        says("ana", List.of("Glass"), List.of());
        says("ben", List.of("Clay"), List.of());
        says("cleo", List.of("Clay", "Seeds"), List.of());

        Answer all = as("mia").get(programme + "/mentors");

        described("AskableList", all);
        assertThat(all.json().findValuesAsText("name")).containsExactly("Cleo", "Ben", "Ana");
        assertThat(all.json().at("/items/1/why/0").asText())
                .contains("Ben")
                .contains("offers what you want to learn: ")
                .contains("Clay");
        assertThat(all.json().at("/items/1/why/1").asText()).contains("German");
        assertThat(all.json().at("/can/ask").asBoolean()).isTrue();
        assertThat(as("mia").get(programme + "/mentors?skill=glass").json().findValuesAsText("name"))
                .containsExactly("Ana");
        assertThat(as("mia").get(programme + "/mentors?skill=steel").json().get("items"))
                .isEmpty();
        assertThat(as("mia").get(programme + "/mentors?like=ben").json().findValuesAsText("name"))
                .as("who offers what ben offers and mia wants")
                .containsExactly("Cleo", "Ben");
    }

    @Test
    void nobody_is_shown_whom_one_may_not_be_paired_with_or_who_is_full() {
        garden.preferences.set(
                garden.programme, garden.id("ben"), List.of(new Preference(garden.id("mia"), PreferenceKind.BLOCK, 0)));
        garden.accept("cleo", garden.asked("max", "cleo"));

        assertThat(as("mia").get(programme + "/mentors").json().findValuesAsText("name"))
                .containsExactly("Ana");
        Answer full = as("max").get(programme + "/mentors");
        assertThat(full.json().at("/can/ask").asBoolean()).isFalse();
        assertThat(full.json().get("obstacle").asText()).isEqualTo("pairing.own-full");
    }

    @Test
    void what_is_refused_says_why() {
        assertThat(as("mia")
                        .send("POST", programme + "/requests", "{\"to\":\"mia\"}")
                        .code())
                .isEqualTo("pairing.self");
        assertThat(as("mia")
                        .send("POST", "programmes/x/requests", "{\"to\":\"ana\"}")
                        .code())
                .isEqualTo("programme.unknown");
        assertThat(as("mia").send("POST", "requests/x/accept", "{}").code()).isEqualTo("pairing.unknown");
        assertThat(as("mia").send("POST", "requests/1/withdraw", "{}").status()).isEqualTo(404);
        assertThat(as("mia").get("pairings?mine=yes").status()).isEqualTo(422);
        caller = Viewer.anonymous();
        assertThat(app.get("pairings").status()).isEqualTo(401);
        assertThat(app.get(programme + "/mentors").status()).isEqualTo(401);
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.room.guild.clock);
        return RestApp.of(
                List.of(AskingResource.class, AskableResource.class, RequestResource.class, OwnPairingsResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        RequestService.class,
                        garden.requests,
                        AnswerService.class,
                        garden.answers,
                        AskableService.class,
                        garden.askable,
                        Texts.class,
                        BundleTexts.english()));
    }
}
