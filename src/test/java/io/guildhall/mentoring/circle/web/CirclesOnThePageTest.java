package io.guildhall.mentoring.circle.web;

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
import io.guildhall.mentoring.circle.CircleService;
import io.guildhall.mentoring.circle.CirclesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.roulette.RouletteOf;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Circles on the page of their programme and over REST. Frida manages it. */
class CirclesOnThePageTest {
    private static final String[] FOUR = {"ana", "ben", "cleo", "dan"};

    private final Workshop workshop = new Workshop();
    private final RouletteOf kept = new RouletteOf(workshop);
    private final CircleService circles = new CirclesOf(kept).service;
    private final Templates templates = new Templates();
    private Programme programme;

    @BeforeEach
    void aProgrammeOfCircles() {
        workshop.members(FOUR);
        programme = workshop.open(ProgrammeKind.CIRCLE);
    }

    @Test
    void a_manager_reads_what_is_missing_forms_a_circle_and_its_members_find_each_other() throws IOException {
        assertThat(page("frida").text()).contains("Nobody waits for a circle.");
        kept.enrolled(programme, "ana", "ben", "cleo");
        assertThat(page("frida").text()).contains("Waiting for a circle: 3. A new one begins with 4.");
        assertThat(rest("frida", "POST", "{}").code()).isEqualTo("circle.too-few");
        kept.enrolled(programme, "dan");
        assertThat(page("frida").select("button[data-gh-act=circle-form], form[data-gh-act=circle-name]"))
                .hasSize(2);

        Answer formed = rest("frida", "POST", "{}");
        assertThat(formed.status()).as(formed.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences("CircleList", formed.json())).isEmpty();

        Document own = page("ana");
        assertThat(own.text()).contains("Your circle", "Ben", "Cleo", "Dan", "hosts next");
        assertThat(own.select("button[data-gh-act=circle-leave]")).hasSize(1);
        assertThat(own.select("button[data-gh-act=circle-form]")).isEmpty();
        assertThat(templates.blockedCalls()).isEmpty();

        String circle = formed.json().at("/items/0/id").asText();
        Answer left = app("ana").send("POST", "pairings/" + circle + "/leave", "{}");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.json().get("items")).isEmpty();
        assertThat(page("ana").text()).contains("You are in no circle yet");
    }

    @Test
    void who_is_in_none_reads_of_nobody() throws IOException {
        kept.enrolled(programme, FOUR);
        rest("frida", "POST", "{}");
        workshop.members("zoe");

        assertThat(page("zoe").text()).doesNotContain("Ana", "Ben", "Cleo", "Dan");
        assertThat(rest("zoe", "GET", "").json().get("items")).isEmpty();
        assertThat(rest("zoe", "POST", "{}").code()).isEqualTo("programme.not-manager");
        assertThat(app("zoe").send("POST", "pairings/1/leave", "{}").status()).isEqualTo(404);
    }

    private Answer rest(String username, String method, String body) {
        String path = "programmes/" + programme.id().value() + "/circles";
        return method.equals("GET") ? app(username).get(path) : app(username).send(method, path, body);
    }

    private Document page(String username) throws IOException {
        Viewer viewer = workshop.person(username);
        BundleTexts texts = BundleTexts.english();
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, workshop.guild.clock), links, Output.SCREEN);
        ProgrammeCall call = new ProgrammeCall(
                workshop.door.look(viewer, programme.id()).result().orElseThrow(), look, "", name -> Optional.empty());
        Shown shown = new CirclesPart(circles).parts(call).get(0);
        StringWriter html = new StringWriter();
        templates.render(
                "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }

    private RestApp app(String username) {
        Viewer caller = workshop.person(username);
        return RestApp.of(
                List.of(CirclesResource.class, CircleLeaveResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(
                                () -> caller,
                                new Problems(BundleTexts.english(), () -> "error-1", workshop.guild.clock)),
                        CircleService.class,
                        circles));
    }
}
