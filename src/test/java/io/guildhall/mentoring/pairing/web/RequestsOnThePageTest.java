package io.guildhall.mentoring.pairing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Templates;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a programme shows whom one can ask, and where to go on where somebody has no place any more. */
class RequestsOnThePageTest {
    private final Templates templates = new Templates();
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben", "cleo")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max");

    @Test
    void whoever_fills_up_while_somebody_asks_leads_to_people_like_them() {
        says("mia", List.of(), List.of("Clay"));
        says("ana", List.of("Clay"), List.of());
        says("ben", List.of("Glass"), List.of());
        says("cleo", List.of("Clay"), List.of());

        Element all = page("mia", Optional.empty());
        assertThat(all.select("#gh-askable ~ ul .gh-my-name").eachText()).containsExactly("Ana", "Cleo", "Ben");
        assertThat(all.select("form[data-gh-similar]").eachAttr("data-gh-similar"))
                .contains("/wiki/here?like=key-ana#gh-askable");
        assertThat(all.text()).doesNotContain("Show everybody");

        garden.accept("ana", garden.asked("max", "ana"));
        Element alike = page("mia", Optional.of("key-ana"));

        assertThat(alike.select("#gh-askable ~ ul .gh-my-name").eachText()).containsExactly("Cleo");
        assertThat(alike.text()).contains("These people offer what you want to learn, too.");
        assertThat(alike.select(".gh-hint > a").attr("href")).isEqualTo("/wiki/here#gh-askable");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void whoever_waits_longest_for_an_answer_comes_first() {
        garden.asked("max", "ana");
        garden.room.guild.clock.goOn(Duration.ofHours(5));
        garden.asked("mia", "ana");
        garden.asked("mia", "ben");
        garden.room.guild.clock.goOn(Duration.ofHours(1));
        garden.asked("max", "ben");

        assertThat(page("ana", Optional.empty())
                        .select("#gh-requests-received ~ ul .gh-my-name")
                        .eachText())
                .containsExactly("Max", "Mia");
        assertThat(page("ben", Optional.empty())
                        .select("#gh-requests-received ~ ul .gh-my-name")
                        .eachText())
                .containsExactly("Mia", "Max");
    }

    private Element page(String username, Optional<String> like) {
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        BundleTexts texts = BundleTexts.english();
        Look look = new Look(new Words(texts), new Dates(texts, garden.room.guild.clock), links, Output.SCREEN);
        Shown shown = new RequestsPart(garden.askable, garden.requests)
                .parts(new ProgrammeCall(
                        garden.door
                                .look(garden.person(username), garden.programme)
                                .result()
                                .orElseThrow(),
                        look,
                        "/wiki/here",
                        name -> name.equals("like") ? like : Optional.empty()))
                .get(0);
        return Jsoup.parse(templates.getRenderedTemplate(
                        "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", look.words())))
                .body();
    }

    private void says(String username, List<String> offers, List<String> wants) {
        ProfilesOf.service(garden.room.guild, garden.profiles, garden.room.locks, garden.room.transactions)
                .change(garden.person(username), 1, Outcome.done(ProfilesOf.saying(Visibility.EVERYONE, offers, wants)))
                .result()
                .orElseThrow();
    }
}
