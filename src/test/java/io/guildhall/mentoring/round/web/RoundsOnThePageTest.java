package io.guildhall.mentoring.round.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Templates;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.round.RoundService;
import io.guildhall.mentoring.round.RoundsOf;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Rounds on the page of their programme and over REST. Frida manages it. */
class RoundsOnThePageTest {
    private final Workshop workshop = new Workshop().members("ana", "ben", "zoe");
    private final RoundsOf made = new RoundsOf(workshop);
    private final Templates templates = new Templates();

    @Test
    void the_form_is_there_once_the_round_is_over_and_proposes_one_of_the_same_length() throws IOException {
        Programme programme = workshop.open(ProgrammeKind.DUO, made.endingIn(30));
        assertThat(page("frida", programme).select("form")).isEmpty();
        made.goOn(40);

        Document page = page("frida", programme);

        assertThat(page.text()).contains("Round 1 is over. In round 2 everybody who takes part stays in");
        assertThat(page.select("input[name=end]").val())
                .as("begun on the first of November, its last day was the 30th")
                .isEqualTo(made.daysUntil(29).end().orElseThrow().toString());
        assertThat(page.select("input[name=enrolFrom], input[name=enrolTo], input[name=start]"))
                .extracting(each -> each.val())
                .containsOnly("");
        assertThat(page.select("form").attr("data-gh-path"))
                .isEqualTo("/programmes/" + programme.id().value() + "/rounds");
        assertThat(page.select("label")).hasSize(4);
        assertThat(page("ana", programme).text()).isEmpty();
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void an_evergreen_one_says_nothing_of_rounds() throws IOException {
        assertThat(page("frida", workshop.open(ProgrammeKind.DUO)).text()).isEmpty();
    }

    @Test
    void what_was_is_told_in_numbers_and_never_by_name() throws IOException {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        made.enrolled(programme, "ana", ProgrammeRole.MENTOR, EnrolmentState.OPEN);
        made.enrolled(programme, "ben", ProgrammeRole.MENTEE, EnrolmentState.OPEN);
        made.enrolled(programme, "zoe", ProgrammeRole.MENTEE, EnrolmentState.OPEN);
        made.end(made.paired(programme, "ana", "ben"), PairingState.ENDED);
        made.goOn(6);
        Answer begun = rest(
                "frida",
                "POST",
                programme,
                "{\"end\":\"" + made.daysUntil(9).end().orElseThrow() + "\"}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(OpenApi.read().differences("RunningRound", begun.json())).isEmpty();
        assertThat(begun.json().get("round").asInt()).isEqualTo(2);
        assertThat(begun.json().get("stage").asText()).isEqualTo("RUNNING");
        assertThat(page("frida", programme).text()).contains("It is being counted; look again in an hour.");
        assertThat(listed(programme).at("/items/0").has("people")).isFalse();

        made.chore.run();

        assertThat(page("frida", programme).text())
                .contains("Round 1, until", "Took part: 3. With somebody: 2. Went without: 1.")
                .contains("There was one pair; what became of it stays with them.")
                .doesNotContain("Ana", "Ben", "Zoe", "ended early");
        assertThat(page("ana", programme).text()).isEmpty();
        assertThat(listed(programme).at("/items/0").toString())
                .contains("\"people\":3", "\"paired\":2", "\"waited\":1", "\"pairs\":1")
                .doesNotContain("ended", "completed");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void from_five_pairs_on_it_is_told_what_became_of_them() throws IOException {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        for (int pair = 0; pair < 5; pair++) {
            PairingState how = pair < 3 ? PairingState.COMPLETED : PairingState.ENDED;
            made.end(made.paired(programme, "mentor-" + pair, "mentee-" + pair), how);
        }
        made.goOn(6);
        rest("frida", "POST", programme, "{\"end\":\"" + made.daysUntil(9).end().orElseThrow() + "\"}");
        made.chore.run();

        assertThat(page("frida", programme).text()).contains("Pairs: 5, of which 3 completed and 2 ended early.");
        assertThat(listed(programme).at("/items/0/completed").asInt()).isEqualTo(3);
        assertThat(listed(programme).at("/items/0/ended").asInt()).isEqualTo(2);
    }

    @Test
    void programs_hear_why_none_begins() {
        Programme runs = workshop.open(ProgrammeKind.DUO, made.endingIn(5));
        Programme evergreen = workshop.open(ProgrammeKind.DUO);
        String end = "{\"end\":\"" + made.daysUntil(9).end().orElseThrow() + "\"}";

        Answer running = rest("frida", "POST", runs, end);
        assertThat(running.code()).isEqualTo("round.running");
        assertThat(running.json().get("detail").asText()).contains("This round goes on until", "2026");
        Answer without = rest("frida", "POST", evergreen, end);
        assertThat(without.code()).isEqualTo("round.no-end");
        assertThat(without.json().get("detail").asText()).contains("Give it one under Fine-tune first.");
        assertThat(rest("ana", "POST", runs, end).code()).isEqualTo("programme.not-manager");
        assertThat(rest("ana", "GET", runs, "").code()).isEqualTo("programme.not-manager");
        assertThat(rest("frida", "POST", runs, "{}").status()).isEqualTo(422);
    }

    private com.fasterxml.jackson.databind.JsonNode listed(Programme programme) {
        Answer answer = rest("frida", "GET", programme, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences("PastRoundList", answer.json())).isEmpty();
        return answer.json();
    }

    private Answer rest(String username, String method, Programme programme, String body) {
        Viewer caller = workshop.person(username);
        RestApp app = RestApp.of(
                List.of(RoundsResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(
                                () -> caller,
                                new Problems(BundleTexts.english(), () -> "error-1", workshop.guild.clock)),
                        RoundService.class,
                        made.service,
                        Clock.class,
                        workshop.guild.clock));
        String path = "programmes/" + programme.id().value() + "/rounds";
        return method.equals("GET") ? app.get(path) : app.send(method, path, body);
    }

    private Document page(String username, Programme programme) throws IOException {
        Viewer viewer = workshop.person(username);
        BundleTexts texts = BundleTexts.english();
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, workshop.guild.clock), links, Output.SCREEN);
        ProgrammeCall call = new ProgrammeCall(
                workshop.door.look(viewer, programme.id()).result().orElseThrow(), look, "", name -> Optional.empty());
        List<Shown> all = Stream.of(new NextRoundPart(made.service), new PastRoundsPart(made.service))
                .flatMap(part -> part.parts(call).stream())
                .toList();
        StringWriter html = new StringWriter();
        for (Shown shown : all) {
            templates.render(
                    "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        }
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }
}
