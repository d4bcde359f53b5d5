package io.guildhall.mentoring.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.expertise.WordsOf;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Templates;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.OffersOf;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.run.Erased;
import io.guildhall.mentoring.run.Matches;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Reviews;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunService.Wish;
import io.guildhall.mentoring.run.WantedPins;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever manages a programme asks for matches on its page and reviews each on a page of its own; nobody else sees that there are any. */
class PageOfAMatchTest {
    private final Templates templates = new Templates();
    private Matches matches = Reviews.of(ProgrammeKind.TRADITIONAL);
    private BundleTexts texts = BundleTexts.english();

    @AfterEach
    void every_call_of_a_template_is_allowed() {
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void before_there_is_any_the_page_says_what_a_match_is_and_how_to_begin() throws IOException {
        Document shown = section("frida");

        assertThat(shown.select("p").first().text()).contains("nobody hears of it until you publish it");
        assertThat(shown.select("form").eachAttr("data-gh-path"))
                .containsExactly("/programmes/1/runs", "/programmes/1/runs");
        assertThat(shown.select("button").eachText())
                .containsExactly("Work out a match", "Work out a match with these two");
        assertThat(shown.select("select[name=one] option").eachText()).containsExactly("Choose somebody", "Ana", "Ben");
        assertThat(shown.select("select[name=other] option").eachText())
                .containsExactly("Choose somebody", "Mia", "Noa", "Zoe");
        assertThat(shown.select(".gh-run-list, .gh-run-newest")).isEmpty();
    }

    @Test
    void a_draft_stands_out_and_keeps_who_must_be_together_for_the_next_match() throws IOException {
        Run draft = matches.draft();

        Document shown = section("frida");

        assertThat(shown.select(".gh-run-newest").text())
                .isEqualTo("Match 1 waits for you. Somebody for 2 of 3. Look at it");
        assertThat(shown.select(".gh-run-newest a").attr("href")).isEqualTo(href(draft));
        assertThat(shown.select("form").eachAttr("data-gh-path"))
                .containsExactly("/programmes/1/runs", "/runs/" + draft.id().value() + "/pins");
        assertThat(shown.select("input[name=from]").attr("value"))
                .isEqualTo(Long.toString(draft.id().value()));
        assertThat(shown.select(".aui-button-primary")).hasSize(1);
        assertThat(shown.select(".gh-run-list li").text())
                .startsWith("Match 1 draft Worked out on 2 November")
                .endsWith("Somebody for 2 of 3.");
    }

    @Test
    void while_one_is_worked_out_the_page_leads_to_how_far_it_is() throws IOException {
        matches.service.ask(
                matches.garden.person("frida"), matches.garden.programme, Optional.empty(), Optional.empty());

        assertThat(section("frida").select(".gh-run-newest").text())
                .isEqualTo("Match 1 is being worked out. See how far it is");
    }

    @Test
    void members_and_strangers_see_no_section_and_find_no_page() {
        Run draft = matches.draft();

        assertThat(parts("mia")).isEmpty();
        assertThat(matches.service
                        .look(matches.garden.person("mia"), draft.id())
                        .result())
                .isEmpty();
    }

    @Test
    void a_programme_that_is_paused_says_why_none_can_be_worked_out_and_shows_the_old_ones() throws IOException {
        matches.draft();
        in(ProgrammeState.PAUSED);

        Document shown = section("frida");

        assertThat(shown.text()).contains("A match can be worked out while the programme is open.");
        assertThat(shown.select("form")).isEmpty();
        assertThat(shown.select(".gh-run-list li")).hasSize(1);
    }

    @Test
    void where_it_is_closed_and_there_was_none_nothing_is_said() {
        in(ProgrammeState.CLOSED);

        assertThat(parts("frida")).isEmpty();
    }

    @Test
    void a_circle_or_a_roulette_has_none() {
        matches = Matches.inMemory(Askers.in(ProgrammeKind.CIRCLE));

        assertThat(parts("frida")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TRADITIONAL", "REVERSE", "DUO"})
    void the_page_of_a_draft_shows_its_pairs_who_stays_without_and_how_it_is_published(ProgrammeKind kind)
            throws IOException {
        matches = Reviews.of(kind);
        Run draft = matches.draft();
        int pairs = kind.hasMentors() ? 2 : 1;

        Document shown = page(draft, Map.of());

        assertThat(shown.select("h2").eachText())
                .contains("What it found", "The pairs", "For whom it found nobody", "Publish");
        assertThat(shown.select(".gh-run-pair")).hasSize(pairs);
        assertThat(shown.select("#gh-run-alone li.gh-line")).hasSize(1);
        assertThat(shown.select("#gh-run-publish button").text())
                .isEqualTo(pairs == 2 ? "Offer 2 pairs" : "Offer one pair");
        assertThat(shown.select("#gh-run-differences, #gh-run-compare")).isEmpty();
        assertThat(shown.text()).doesNotContain("guildhall.");
        texts = BundleTexts.german();
        assertThat(page(draft, Map.of()).text()).contains("Die Paare").doesNotContain("guildhall.");
    }

    @Test
    void what_is_wanted_of_two_waits_for_the_next_match_and_can_be_taken_back() throws IOException {
        Run draft = matches.draft();
        Document before = page(draft, Map.of());
        String one = before.select(".gh-run-pair input[name=one]").first().attr("value");
        String other = before.select(".gh-run-pair input[name=other]").first().attr("value");
        assertThat(before.select("#gh-run-again").text()).isEqualTo("Work it out again");

        matches.service.pin(matches.garden.person("frida"), draft.id(), new WantedPins.Two(one, other), Wish.APART);

        Document shown = page(draft, Map.of());
        assertThat(shown.select("#gh-run-again").text())
                .startsWith("One change waits for the next match.")
                .endsWith("Work it out again with these");
        assertThat(shown.select("#gh-run-again details input[name=wish]").attr("value"))
                .isEqualTo("ANY");
        assertThat(shown.select("#gh-run-again > form input[name=from]").attr("value"))
                .isEqualTo(Long.toString(draft.id().value()));

        matches.service.ask(
                matches.garden.person("frida"), matches.garden.programme, Optional.of(draft.id()), Optional.empty());
        matches.work();
        Run next = matches.runs.of(matches.garden.programme, 0, 1).get(0);
        Document again = page(next, Map.of("with", Long.toString(draft.id().value())));
        assertThat(again.select("#gh-run-again strong"))
                .as("what was wanted was followed")
                .isEmpty();
        assertThat(again.select("#gh-run-again details li")).hasSize(1);
        assertThat(again.select("#gh-run-compare tbody tr").first().text()).isEqualTo("People who have somebody 2 2");
        assertThat(again.select("#gh-run-compare").text()).contains("Only in Match 2:", "Only in Match 1:");
        assertThat(page(draft, Map.of()).text()).contains("There is a later one: Match 2 (draft)");
    }

    @Test
    void a_wish_that_is_taken_back_waits_for_the_next_match_as_one_that_is_new_does() throws IOException {
        Viewer frida = matches.garden.person("frida");
        Run first = matches.draft();
        matches.service.pin(frida, first.id(), new WantedPins.Two("ana", "mia"), Wish.APART);
        matches.service.pin(frida, first.id(), new WantedPins.Two("ben", "zoe"), Wish.TOGETHER);
        matches.service.ask(frida, matches.garden.programme, Optional.of(first.id()), Optional.empty());
        matches.work();
        Run second = matches.runs.of(matches.garden.programme, 0, 1).get(0);
        assertThat(page(second, Map.of()).select("#gh-run-again strong")).isEmpty();

        matches.service.pin(frida, second.id(), new WantedPins.Two("ana", "mia"), Wish.ANY);
        assertThat(page(second, Map.of()).select("#gh-run-again strong").text())
                .isEqualTo("One change waits for the next match.");
        matches.service.pin(frida, second.id(), new WantedPins.Two("ben", "zoe"), Wish.ANY);
        assertThat(page(second, Map.of()).select("#gh-run-again strong").text())
                .isEqualTo("2 changes wait for the next match.");
        matches.service.pin(frida, second.id(), new WantedPins.Two("ana", "mia"), Wish.APART);
        matches.service.pin(frida, second.id(), new WantedPins.Two("ben", "zoe"), Wish.TOGETHER);
        assertThat(page(second, Map.of()).select("#gh-run-again strong"))
                .as("as it was")
                .isEmpty();
    }

    @Test
    void two_who_were_to_be_together_in_vain_are_named_with_the_reason() throws IOException {
        Viewer frida = matches.garden.person("frida");
        Run first = matches.draft();
        for (String mentee : List.of("mia", "noa")) {
            matches.service.pin(frida, first.id(), new WantedPins.Two("ana", mentee), Wish.TOGETHER);
        }
        matches.service.ask(frida, matches.garden.programme, Optional.of(first.id()), Optional.empty());
        matches.work();
        Run second = matches.runs.of(matches.garden.programme, 0, 1).get(0);

        String sentence = "Ana and Noa were to be together and are not: one of them has no place left.";
        assertThat(page(second, Map.of()).select("#gh-run-pairs > ul li").eachText())
                .containsExactly(sentence);
        assertThat(page(first, Map.of()).select("#gh-run-pairs > ul")).isEmpty();
        matches.service.pin(frida, second.id(), new WantedPins.Two("ana", "noa"), Wish.ANY);
        assertThat(page(second, Map.of()).select("#gh-run-pairs > ul li").eachText())
                .as("it stays true of this match")
                .containsExactly(sentence);
        texts = BundleTexts.german();
        assertThat(page(second, Map.of()).select("#gh-run-pairs > ul li").text())
                .startsWith("Ana und Noa sollten zusammen sein");
    }

    @Test
    void pairs_are_shown_as_the_match_found_them_or_the_lowest_first() throws IOException {
        Run draft = matches.draft();
        List<Proposal> many =
                IntStream.rangeClosed(1, 30).mapToObj(no -> worth(draft, no)).toList();
        matches.runs.saveAll(draft.id(), many);

        Document usual = page(draft, Map.of());
        assertThat(points(usual))
                .startsWith("999 of 1,000 points", "998 of 1,000 points")
                .hasSize(25);
        Element way = usual.select("#gh-run-pairs a:contains(lowest first)").first();
        assertThat(way.attr("href")).isEqualTo(href(draft) + "?order=lowest#gh-run-pairs");
        assertThat(usual.select("#gh-run-pairs strong").text()).isEqualTo("as the match found them");

        Document lowest = page(draft, Map.of("order", "lowest"));
        assertThat(points(lowest))
                .startsWith("970 of 1,000 points", "971 of 1,000 points")
                .hasSize(25);
        assertThat(lowest.select("#gh-run-pairs strong").text()).isEqualTo("lowest first");
        String further = lowest.select("#gh-run-pairs .gh-rest a").attr("href");
        assertThat(further).isEqualTo(href(draft) + "?order=lowest&pairs=994-6#gh-run-pairs");
        assertThat(points(page(draft, Map.of("order", "lowest", "pairs", "994-6"))))
                .containsExactly(
                        "995 of 1,000 points",
                        "996 of 1,000 points",
                        "997 of 1,000 points",
                        "998 of 1,000 points",
                        "999 of 1,000 points");
        assertThat(points(page(draft, Map.of("order", "lowest", "pairs", "x")))).isEmpty();
    }

    private static List<String> points(Document page) {
        return page.select(".gh-run-points").eachText();
    }

    private Proposal worth(Run run, int no) {
        Proposal first = matches.runs.proposals(run.id(), 0, 1).get(0);
        return new Proposal(
                no,
                first.giver(),
                first.taker(),
                1_000 - no,
                Map.of(),
                0,
                false,
                List.of(),
                Proposal.Fate.PROPOSED,
                Optional.empty());
    }

    @Test
    void what_is_different_since_is_read_only_where_somebody_asks() throws IOException {
        Run draft = matches.draft();
        matches.garden.set("ana", each -> each.arranged(5, Availability.always(), ""));

        assertThat(page(draft, Map.of()).select("#gh-run-differences")).isEmpty();
        Document shown = page(draft, Map.of("differences", "show"));

        assertThat(shown.select("#gh-run-differences li").eachText()).containsExactly("Ana has more places free.");
        assertThat(shown.select("#gh-run-publish button").text()).isEqualTo("Offer all the same");
        assertThat(shown.select("#gh-run-publish input[name=seen]").attr("value"))
                .isNotEmpty();
    }

    @Test
    void whoever_was_erased_since_has_the_neutral_name_wherever_the_page_named_them() throws IOException {
        Run draft = matches.draft();
        matches.service.pin(
                matches.garden.person("frida"), draft.id(), new WantedPins.Two("ana", "mia"), Wish.TOGETHER);
        assertThat(page(draft, Map.of()).text()).contains("Mia");
        matches.garden.set("mia", Erased::of);

        Document shown = page(draft, Map.of("differences", "show"));

        assertThat(shown.text()).doesNotContain("Mia", "erased-");
        assertThat(shown.select(".gh-run-pair, #gh-run-alone li.gh-line").text())
                .contains("Somebody who is no longer here");
        assertThat(shown.select("#gh-run-again details li").text()).contains("Somebody who is no longer here");
        assertThat(shown.select("#gh-run-differences li").eachText())
                .contains("Somebody who is no longer here left, pauses or has no time any more.");
    }

    @Test
    void a_match_that_was_thrown_away_can_be_read_and_nothing_else() throws IOException {
        Run draft = matches.draft();
        matches.service.discard(matches.garden.person("frida"), draft.id());

        Document shown = page(draft, Map.of());

        assertThat(shown.text()).contains("Nothing of it was offered to anybody.");
        assertThat(shown.select(".gh-run-pair")).hasSize(2);
        assertThat(shown.select("form, #gh-run-publish")).isEmpty();
    }

    @Test
    void the_proof_is_there_to_read_for_whoever_asks() throws IOException {
        Run draft = matches.draft();

        assertThat(page(draft, Map.of()).select("#gh-run-proof pre")).isEmpty();
        assertThat(page(draft, Map.of("proof", "show"))
                        .select("#gh-run-proof[open] pre")
                        .text())
                .isNotBlank();
    }

    @Test
    void a_match_of_another_programme_is_compared_with_nothing() throws IOException {
        Run draft = matches.draft();
        matches.draft();

        assertThat(page(draft, Map.of("with", "999")).select("#gh-run-compare table"))
                .isEmpty();
        assertThat(page(draft, Map.of("with", "x")).select("#gh-run-compare a")).hasSize(1);
    }

    private void in(ProgrammeState state) {
        matches.garden.room.transactions.inTransaction(() -> {
            matches.garden
                    .programmes
                    .forChange(matches.garden.programme)
                    .ifPresent(row -> row.save(row.value().in(state)));
            return true;
        });
    }

    private static String href(Run run) {
        return "/wiki/plugins/servlet/guildhall/mentoring/runs/" + run.id().value();
    }

    private Look look() {
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        return new Look(new Words(texts), new Dates(texts, matches.garden.room.guild.clock), links, Output.SCREEN);
    }

    private Document page(Run run, Map<String, String> asked) throws IOException {
        Askers garden = matches.garden;
        RunPage pages = new RunPage(
                matches.service,
                Reviews.findings(matches),
                Reviews.comparing(matches),
                OffersOf.fitting(garden.profiles, garden.room.guild),
                garden.room.guild.people,
                new WordsOf(garden.room.guild.skills));
        OwnPage page = pages.of(
                garden.person("frida"),
                matches.service
                        .look(garden.person("frida"), new RunId(run.id().value()))
                        .result()
                        .orElseThrow(),
                name -> Optional.ofNullable(asked.get(name)),
                look());
        return rendered(page.parts());
    }

    private Document section(String username) throws IOException {
        return rendered(parts(username));
    }

    private Document rendered(List<Shown> parts) throws IOException {
        StringWriter html = new StringWriter();
        for (Shown shown : parts) {
            templates.render(
                    "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        }
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }

    private List<Shown> parts(String username) {
        Askers garden = matches.garden;
        return new MatchPart(matches.service, garden.byHand)
                .parts(new ProgrammeCall(
                        garden.door
                                .look(garden.person(username), garden.programme)
                                .result()
                                .orElseThrow(),
                        look(),
                        "/wiki/here",
                        name -> Optional.empty()));
    }
}
