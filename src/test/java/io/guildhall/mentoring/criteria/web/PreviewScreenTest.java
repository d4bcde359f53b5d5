package io.guildhall.mentoring.criteria.web;

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
import io.guildhall.mentoring.criteria.PreviewService;
import io.guildhall.mentoring.criteria.PreviewsOf;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a match could reach, in sentences on the page of a programme and in numbers over REST. */
class PreviewScreenTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 2, "ana", "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia");
    private final Templates templates = new Templates();

    @Test
    void nothing_is_worked_out_until_somebody_asks_for_it() throws IOException {
        Document shown = page("frida", "", BundleTexts.english());

        assertThat(shown.select("li")).isEmpty();
        assertThat(shown.select("a").eachText()).containsExactly("Work it out");
        assertThat(shown.select("a").attr("href")).isEqualTo("/wiki/here?match=preview#gh-preview");
    }

    @Test
    void then_it_says_how_many_could_have_somebody_and_where_to_change_it() throws IOException {
        Document shown = page("frida", "preview", BundleTexts.english());

        assertThat(shown.select("li").eachText())
                .containsExactly(
                        "2 mentors with 4 places, one mentee.",
                        "Nobody can have somebody yet.",
                        "One person did not say in their profile what they want.",
                        "For one person the rules allow nobody at all.");
        assertThat(shown.select("a").eachText()).containsExactly("Work it out again", "Change how a match weighs");
        assertThat(shown.select("a").last().attr("href")).isEqualTo("/wiki/here/tune#gh-criteria");
        assertThat(page("frida", "preview", BundleTexts.german()).text())
                .contains("2 Mentorinnen und Mentoren mit 4 Plätzen, eine Person, die jemanden sucht.")
                .doesNotContain("guildhall.");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void neither_members_nor_whoever_looks_at_a_closed_programme_are_offered_it() {
        assertThat(parts("ana", "preview", BundleTexts.english())).isEmpty();
        garden.room.transactions.inTransaction(() -> {
            garden.programmes
                    .forChange(garden.programme)
                    .ifPresent(row -> row.save(row.value().in(ProgrammeState.CLOSED)));
            return true;
        });
        assertThat(parts("frida", "preview", BundleTexts.english())).isEmpty();
    }

    @Test
    void over_rest_it_is_as_the_reference_says() {
        Answer shown = rest(garden.person("frida")).get("programmes/1/preview");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(OpenApi.read().differences("MatchPreview", shown.json())).isEmpty();
        assertThat(shown.json().get("places").asInt()).isEqualTo(4);
        assertThat(rest(garden.person("ana")).get("programmes/1/preview").status())
                .isEqualTo(403);
        assertThat(rest(Viewer.anonymous()).get("programmes/1/preview").status())
                .isEqualTo(401);
        for (String number : List.of("99", "0", "-1", "x", "9".repeat(19))) {
            assertThat(rest(garden.person("frida"))
                            .get("programmes/" + number + "/preview")
                            .status())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    private RestApp rest(Viewer caller) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.room.guild.clock);
        return RestApp.of(
                List.of(PreviewResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Problems.class,
                        problems,
                        PreviewService.class,
                        PreviewsOf.service(garden)));
    }

    private Document page(String username, String asked, BundleTexts texts) throws IOException {
        StringWriter html = new StringWriter();
        Shown shown = parts(username, asked, texts).get(0);
        templates.render(
                "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }

    private List<Shown> parts(String username, String asked, BundleTexts texts) {
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, garden.room.guild.clock), links, Output.SCREEN);
        return new PreviewPart(PreviewsOf.service(garden))
                .parts(new ProgrammeCall(
                        garden.door
                                .look(garden.person(username), garden.programme)
                                .result()
                                .orElseThrow(),
                        look,
                        "/wiki/here",
                        name -> Optional.of(asked).filter(value -> !value.isEmpty())));
    }
}
