package io.guildhall.mentoring.following.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import io.guildhall.mentoring.following.FollowUpService;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.InMemoryPairings;
import io.guildhall.mentoring.pairing.OfferService;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.TwoOfThem;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever manages a programme sees which pairs stand still; nobody else sees that there are pairs, and nobody what they write. */
class FollowingUpTest {
    private static final String WRITTEN = "between the two";

    private final TwoOfThem two = new TwoOfThem();
    private final Workshop workshop = two.workshop;
    private final InMemoryPairings pairings = two.pairings;
    private final FollowUpService following =
            new FollowUpService(workshop.door, pairings, workshop.guild.people, workshop.guild.clock);
    private final Templates templates = new Templates();
    private final Programme duo = workshop.members("cleo").open(ProgrammeKind.DUO);

    @Test
    void what_stands_still_comes_first_and_each_pair_says_when_they_met() throws IOException {
        paired("ana", "ben");
        later(Duration.ofDays(21));
        Pairing planned = paired("ana", "cleo");
        course(planned, planned.course().met(Optional.of(now()), Optional.of(now().plus(Duration.ofDays(3))), 2));
        paired("ben", "cleo");

        Document shown = page("frida", BundleTexts.english());

        assertThat(shown.select(".gh-told li").eachText())
                .containsExactly(
                        "One has not met for three weeks and planned nothing.",
                        "One has just begun.",
                        "One goes well.");
        assertThat(shown.select(".gh-person").eachText())
                .containsExactly("Ana and Ben", "Ben and Cleo", "Ana and Cleo");
        assertThat(shown.select(".aui-lozenge").eachText()).containsExactly("stands still", "just begun", "goes well");
        assertThat(shown.select(".gh-hint").last().text()).startsWith("Met 2 times. Next on 26 November");
        assertThat(shown.select(".gh-person").last().attr("href"))
                .isEqualTo("/wiki/plugins/servlet/guildhall/mentoring/pairing/"
                        + planned.id().value());
        assertThat(shown.text()).doesNotContain(WRITTEN);
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void three_weeks_to_the_day_decide() {
        paired("ana", "ben");
        later(Duration.ofDays(21).minusMillis(1));
        assertThat(progress()).containsExactly("TOO_EARLY");
        later(Duration.ofMillis(1));
        assertThat(progress()).containsExactly("STUCK");
    }

    @Test
    void whoever_met_lately_or_rests_does_not_stand_still() {
        Pairing met = paired("ana", "ben");
        Pairing rests = paired("ana", "cleo");
        later(Duration.ofDays(30));
        course(met, met.course().met(Optional.of(now().minus(Duration.ofDays(20))), Optional.empty(), 1));
        save(rests.in(PairingState.PAUSED, now()).with(rests.course().paused(Optional.empty())));

        assertThat(progress()).containsExactly("ON_TRACK", "PAUSED");
        later(Duration.ofDays(1));
        assertThat(progress()).containsExactly("STUCK", "PAUSED");
    }

    @Test
    void what_was_planned_and_is_over_counts_for_nothing() {
        Pairing missed = paired("ana", "ben");
        course(missed, missed.course().met(Optional.empty(), Optional.of(now().plus(Duration.ofDays(5))), 0));
        assertThat(progress()).containsExactly("ON_TRACK");
        later(Duration.ofDays(21));
        assertThat(progress()).containsExactly("STUCK");
    }

    @Test
    void requests_and_what_is_over_are_no_pairs() throws IOException {
        save(paired("ana", "ben").in(PairingState.ENDED, now()));
        pairings.add(pairing(PairingState.REQUESTED, "ben", "cleo", Course.none()));

        assertThat(page("frida", BundleTexts.english()).text()).contains("Nobody meets anybody yet.");
        assertThat(listed("frida", "").json().get("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "yan"})
    void neither_members_nor_strangers_see_that_there_are_pairs(String username) throws IOException {
        paired("ana", "ben");
        workshop.person(username);

        assertThat(parts(username, duo, BundleTexts.english())).isEmpty();
        Answer refused = listed(username, "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asText()).isEqualTo("programme.not-manager");
    }

    @Test
    void a_manager_by_name_and_an_administrator_do() {
        paired("ana", "ben");
        workshop.programmes.manage(duo.id(), Set.of(workshop.key("cleo")));
        workshop.guild.people.makeAdministrator(workshop.person("root"));

        assertThat(listed("cleo", "").json().get("items")).hasSize(1);
        assertThat(listed("root", "").status()).isEqualTo(200);
    }

    @Test
    void nobody_gets_anything_where_they_are_not_logged_in_or_there_is_no_programme() {
        assertThat(rest(Viewer.anonymous())
                        .get("programmes/" + duo.id().value() + "/pairings")
                        .status())
                .isEqualTo(401);
        for (String number : List.of("99", "0", "-1", "x", "9".repeat(19))) {
            assertThat(rest(workshop.person("frida"))
                            .get("programmes/" + number + "/pairings")
                            .status())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_list_is_as_the_reference_says_and_is_turned_page_by_page() {
        Pairing first = paired("ana", "ben");
        course(first, first.course().met(Optional.of(now()), Optional.of(now().plus(Duration.ofDays(3))), 1));
        paired("ana", "cleo");
        paired("ben", "cleo");

        Answer one = listed("frida", "?limit=2");
        Answer two = listed("frida", "?limit=2&cursor=" + one.json().get("next").asText());

        assertThat(OpenApi.read().differences("FollowedPairList", one.json())).isEmpty();
        assertThat(one.json().get("items")).hasSize(2);
        assertThat(two.json().get("items")).hasSize(1);
        assertThat(two.json().path("next").isMissingNode()
                        || two.json().get("next").isNull())
                .isTrue();
        assertThat(one.json().toString()).doesNotContain(WRITTEN);
        JsonNode item = one.json().get("items").get(0);
        assertThat(item.get("people").findValuesAsText("name")).containsExactly("Ana", "Ben");
        assertThat(item.get("held").asInt()).isEqualTo(1);
        assertThat(listed("frida", "?cursor=x").status()).isEqualTo(422);
    }

    @Test
    void a_roulette_has_nothing_to_follow_up_and_german_says_it_in_german() throws IOException {
        assertThat(parts("frida", workshop.open(ProgrammeKind.ROULETTE), BundleTexts.english()))
                .isEmpty();
        paired("ana", "ben");
        assertThat(page("frida", BundleTexts.german()).text())
                .contains("Wie es läuft", "gerade begonnen")
                .doesNotContain("guildhall.");
    }

    @Test
    void one_that_stands_still_can_be_ended_so_that_both_are_paired_anew() throws IOException {
        Pairing still = paired("ana", "ben");
        paired("frida", "cleo");
        later(Duration.ofDays(22));
        paired("ana", "cleo");

        Document shown = page("frida", BundleTexts.english());

        assertThat(shown.select("form").eachAttr("data-gh-path"))
                .as("neither what goes on nor what is one's own")
                .containsExactly("/pairings/" + still.id().value() + "/end");
        assertThat(shown.select("form button").attr("aria-label")).contains("Ana and Ben");
        assertThat(shown.select("form input").attr("name")).isEqualTo("again");
        assertThat(shown.select("form button").hasAttr("disabled"))
                .as("until there is script")
                .isTrue();
    }

    @Test
    void how_it_fits_is_told_in_counts_from_five_answers_on() throws IOException {
        Pairing pair = paired("ana", "ben");
        for (int i = 0; i < 4; i++) {
            two.papers.say(duo.id(), pair.id(), workshop.key("p" + i), FitAnswer.GOOD, now());
        }
        assertThat(page("frida", BundleTexts.english()).text()).doesNotContain("said that it fits");

        two.papers.say(duo.id(), pair.id(), workshop.key("ana"), FitAnswer.NOT, now());

        assertThat(page("frida", BundleTexts.english()).text())
                .contains("4 said that it fits, 0 that they are not sure, 1 that it does not");
    }

    private List<String> progress() {
        return listed("frida", "").json().get("items").findValuesAsText("progress");
    }

    private Answer listed(String username, String query) {
        return rest(workshop.person(username)).get("programmes/" + duo.id().value() + "/pairings" + query);
    }

    private RestApp rest(Viewer caller) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", workshop.guild.clock);
        return RestApp.of(
                List.of(PairsResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Problems.class,
                        problems,
                        FollowUpService.class,
                        following,
                        OfferService.class,
                        two.offers));
    }

    @Test
    void why_requests_were_declined_is_counted_from_five_on_and_by_nobody() throws IOException {
        paired("ana", "ben");
        for (int no = 0; no < 4; no++) {
            declined("m" + no, DeclineCode.WORKS_TOGETHER);
        }
        assertThat(page("frida", BundleTexts.english()).text()).doesNotContain("Why requests were declined");
        declined("m4", DeclineCode.NO_TIME);

        assertThat(page("frida", BundleTexts.english()).text())
                .contains("Why requests were declined: no time (1) and they work together already (4).")
                .doesNotContain("M4");
        assertThat(following.declined(
                        workshop.person("ana"),
                        workshop.door
                                .look(workshop.person("ana"), duo.id())
                                .result()
                                .orElseThrow()))
                .isEmpty();
    }

    private void declined(String by, DeclineCode code) {
        Pairing asked = pairings.add(pairing(PairingState.REQUESTED, "ana", by, Course.none()));
        save(asked.in(PairingState.DECLINED, now()).with(asked.ask().answered("", Optional.of(code))));
    }

    private Answer offer(String username, String body) {
        return rest(workshop.person(username))
                .send("POST", "programmes/" + two.programme.id().value() + "/pairings", body);
    }

    private Document managed() throws IOException {
        return page("frida", two.programme, BundleTexts.english());
    }

    @Test
    void whoever_manages_puts_two_together_who_have_a_free_place() throws IOException {
        assertThat(managed().select("details").text()).contains("Nobody can be put together now");
        two.enrolled("cleo", ProgrammeRole.MENTOR, 1);
        two.enrolled("zoe", ProgrammeRole.MENTEE, 1);

        Document shown = managed();
        assertThat(shown.select("select[name=people] option").eachText())
                .containsExactly("Choose somebody", "Cleo", "Choose somebody", "Zoe");
        assertThat(shown.select("select[name=people]")).allMatch(each -> each.hasAttr("data-gh-list"));
        Answer made = offer("frida", "{\"people\":[\"zoe\",\"cleo\"],\"message\":\"Try it\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(OpenApi.read().differences("FollowedPair", made.json())).isEmpty();
        assertThat(made.json().get("progress").asText()).isEqualTo("OFFERED");
        assertThat(made.body()).doesNotContain("Try it");
        assertThat(offer("frida", "{\"people\":[\"cleo\",\"zoe\"]}").status()).isEqualTo(200);
        Document after = managed();
        assertThat(after.select(".gh-followed").last().text())
                .contains("Cleo and Zoe", "waits for an answer", "Offered on 2 November", "Take back");
        assertThat(after.select(".gh-told li").eachText()).contains("One was offered and waits for an answer.");
        assertThat(after.select(".gh-followed form").attr("data-gh-path"))
                .isEqualTo("/pairings/" + made.json().get("id").asText() + "/end");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void who_was_paired_before_is_put_together_only_once_that_is_meant() throws IOException {
        two.enrolled("cleo", ProgrammeRole.MENTOR, 2);
        two.enrolled("zoe", ProgrammeRole.MENTEE, 2);
        String first = offer("frida", "{\"people\":[\"cleo\",\"zoe\"]}")
                .json()
                .get("id")
                .asText();
        Instant end = now().plus(Duration.ofDays(9));
        two.pairings
                .forChange(new PairingId(Long.parseLong(first)))
                .ifPresent(row -> row.save(row.value()
                        .in(PairingState.ENDED, end)
                        .with(Course.none().started(now()).over(end, EndReason.NO_FAULT))));

        Answer asks = offer("frida", "{\"people\":[\"cleo\",\"zoe\"]}");

        assertThat(asks.status()).isEqualTo(409);
        assertThat(asks.code()).isEqualTo("offer.again");
        assertThat(asks.json().get("detail").asText())
                .isEqualTo(
                        "These two were paired before, from 2 November to 11 November. Offer them to each other again?");
        Element button = managed().selectFirst("[data-gh-sure=offer.again]");
        assertThat(button.hasAttr("hidden")).as("until the question is asked").isTrue();
        assertThat(button.select("button[data-gh-act=pair-sure]").text()).isEqualTo("Ask both again all the same");
        assertThat(offer("frida", "{\"people\":[\"cleo\",\"zoe\"],\"again\":true}")
                        .status())
                .isEqualTo(201);
        assertThat(offer("frida", "{\"people\":[\"cleo\",\"zoe\"],\"again\":\"yes\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void why_two_are_not_put_together_is_said_in_words() {
        two.enrolled("cleo", ProgrammeRole.MENTOR, 1);

        Answer refused = offer("frida", "{\"people\":[\"cleo\",\"zoe\"]}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("offer.not-enrolled");
        assertThat(refused.json().get("detail").asText()).startsWith("One of the two takes no part");
        assertThat(offer("frida", "{\"people\":[\"cleo\",\"ben\"]}").code()).isEqualTo("offer.full");
        assertThat(offer("frida", "{\"people\":[\"ana\",\"ben\"]}").code()).isEqualTo("offer.paired");
        assertThat(offer("frida", "{\"people\":[\"cleo\"]}").code()).isEqualTo("offer.not-two");
        assertThat(offer("ana", "{\"people\":[\"cleo\",\"zoe\"]}").status()).isEqualTo(403);
        assertThat(offer("frida", "{}").status()).isEqualTo(422);
    }

    private Document page(String username, BundleTexts texts) throws IOException {
        return page(username, duo, texts);
    }

    private Document page(String username, Programme programme, BundleTexts texts) throws IOException {
        StringWriter html = new StringWriter();
        Shown shown = parts(username, programme, texts).get(0);
        templates.render(
                "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }

    private List<Shown> parts(String username, Programme programme, BundleTexts texts) {
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, workshop.guild.clock), links, Output.SCREEN);
        return new FollowUpPart(following, two.fits, two.offers)
                .parts(new ProgrammeCall(
                        workshop.door
                                .look(workshop.person(username), programme.id())
                                .result()
                                .orElseThrow(),
                        look,
                        "/wiki/here",
                        name -> Optional.empty()));
    }

    private Pairing paired(String one, String other) {
        return pairings.add(
                pairing(PairingState.ACTIVE, one, other, Course.none().started(now())));
    }

    private Pairing pairing(PairingState state, String one, String other, Course course) {
        return new Pairing(
                new PairingId(0),
                duo.id(),
                state,
                now(),
                List.of(Part.of(workshop.key(one), PartRole.PEER), Part.of(workshop.key(other), PartRole.PEER)),
                Ask.of(workshop.key(one), WRITTEN, now()),
                course);
    }

    private void course(Pairing pairing, Course course) {
        save(pairing.with(course));
    }

    private void save(Pairing changed) {
        pairings.forChange(changed.id()).orElseThrow().save(changed);
    }

    private void later(Duration time) {
        workshop.guild.clock.goOn(time);
    }

    private Instant now() {
        return workshop.guild.clock.instant();
    }
}
