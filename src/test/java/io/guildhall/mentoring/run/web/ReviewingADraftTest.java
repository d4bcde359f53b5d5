package io.guildhall.mentoring.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.FittingService.Fits;
import io.guildhall.mentoring.run.Alone;
import io.guildhall.mentoring.run.ComparingService.Compared;
import io.guildhall.mentoring.run.ComparingService.Two;
import io.guildhall.mentoring.run.Difference;
import io.guildhall.mentoring.run.Differences;
import io.guildhall.mentoring.run.Pair;
import io.guildhall.mentoring.run.Pins;
import io.guildhall.mentoring.run.Progress;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.RunStep;
import io.guildhall.mentoring.run.Unmatched;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What managers read of a match, and what they can say of it: in numbers with their meaning, pair by pair, and why somebody stays without. */
class ReviewingADraftTest {
    private static final Fits NO_FITS = new Fits(List.of(), Map.of());

    private final RunScreens screens = new RunScreens();

    @AfterEach
    void every_call_of_a_template_is_allowed() {
        assertThat(screens.templates.blockedCalls()).isEmpty();
    }

    @Test
    void a_draft_says_who_has_somebody_and_that_whoever_waited_came_first() throws IOException {
        Document shown = head(screens.run(3, RunState.DRAFT), true);

        assertThat(shown.select(".aui-lozenge").text()).isEqualTo("draft");
        assertThat(shown.select("p").eachText())
                .contains(
                        "Mentees who have somebody by it: 2 of 3.",
                        "Waited before and come first: 1. Have somebody by it: 1.");
        assertThat(shown.select("form").eachAttr("data-gh-path")).containsExactly("/runs/13/discard");
        assertThat(shown.select("a").eachAttr("href"))
                .containsExactly(
                        "#gh-run-publish",
                        "/wiki/plugins/servlet/guildhall/mentoring/runs/13?differences=show#gh-run-differences");
    }

    @Test
    void while_it_is_worked_out_it_says_how_far_it_is_and_can_be_stopped() throws IOException {
        Run run = screens.run(3, RunState.COMPUTING).at(new Progress(RunStep.WEIGHING, 1, 3));

        Document shown = head(run, true);

        assertThat(shown.select("progress").attr("value")).isEqualTo("1");
        assertThat(shown.select("progress").attr("max")).isEqualTo("3");
        assertThat(shown.select("[role=status]").text()).isEqualTo("Weighing who fits whom 1 of 3 people");
        assertThat(shown.select("form button").text()).isEqualTo("Stop it");
        assertThat(head(screens.run(3, RunState.COMPUTING), true)
                        .select("progress")
                        .attr("max"))
                .as("before anybody counted")
                .isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource(RunState.class)
    void every_state_has_its_words_in_both_languages_and_only_those_that_can_be_ended_a_button(RunState state)
            throws IOException {
        boolean ends = state == RunState.COMPUTING || state.isDraft();

        Document english = head(screens.run(3, state), true);
        screens.inGerman();
        Document german = head(screens.run(3, state), true);

        assertThat(english.select("form")).hasSize(ends ? 1 : 0);
        assertThat(english.text() + german.text()).doesNotContain("guildhall.");
        assertThat(head(screens.run(3, state), false).select("form")).isEmpty();
    }

    @Test
    void an_earlier_one_leads_to_the_later_one_and_the_latest_to_none() throws IOException {
        Run run = screens.run(3, RunState.DRAFT);
        Shown earlier = RunHead.of(run, true, Optional.of(screens.run(4, RunState.COMPUTING)), screens.words());

        assertThat(screens.page(earlier).text()).contains("There is a later one: Match 4 (being worked out)");
        assertThat(head(run, true).text()).doesNotContain("later");
    }

    @Test
    void numbers_come_with_their_meaning_and_the_proof_in_plain_words() throws IOException {
        Document shown = screens.page(screens.numbers().of(screens.run(3, RunState.DRAFT), screens.result(), ""));

        assertThat(shown.text())
                .contains(
                        "Checked: no other assignment would match more people.",
                        "Mentors with a place free: 2, with 4 places.",
                        "2 pairs.",
                        "Points of a pair: 750 of 1,000 on average, 680 at the least.",
                        "0% would be the same for all");
        assertThat(shown.select("details a").attr("href"))
                .isEqualTo("/wiki/plugins/servlet/guildhall/mentoring/runs/13?proof=show#gh-run-proof");
        assertThat(shown.select("caption").eachText()).containsExactly("Wishes", "Pairs of each mentor");
        assertThat(shown.select("tr").eachText())
                .containsExactly(
                        "First wish 1",
                        "Second wish 0",
                        "Third or later 0",
                        "Nobody’s wish 1",
                        "No pair 1",
                        "One pair 0",
                        "2 pairs or more 1");
        assertThat(shown.select("rect").eachAttr("width")).containsExactly("100", "0", "0", "100", "100", "0", "100");
        assertThat(shown.select("h3")).as("parts of the organisation").isEmpty();
    }

    @Test
    void parts_of_the_organisation_that_have_clearly_less_are_said_to() throws IOException {
        Result result = with(
                screens.result(),
                List.of(
                        new Result.Group(Result.By.SITE, "<b>Graz</b>", 20, 18, false),
                        new Result.Group(Result.By.SITE, "Linz", 10, 4, true),
                        new Result.Group(Result.By.DEPARTMENT, "Sales", 30, 22, false),
                        new Result.Group(Result.By.SENIORITY, "3", 12, 10, false)));

        Document shown = screens.page(screens.numbers().of(screens.run(3, RunState.DRAFT), result, ""));

        assertThat(shown.select("li.gh-line").eachText())
                .containsExactly(
                        "Site <b>Graz</b>: 18 of 20 (90%)",
                        "Site Linz: 4 of 10 (40%) clearly less than others",
                        "Department Sales: 22 of 30 (73%)",
                        "Seniority 3 to 5: 10 of 12 (83%)");
    }

    @Test
    void each_pair_shows_what_its_points_are_made_of_and_who_it_could_be_instead() throws IOException {
        Document shown = pairs(screens.run(3, RunState.DRAFT), true, screens.pair(1, "ana", "mia", 820, "ben"));

        assertThat(shown.select(".gh-run-face").eachText()).containsExactly("Ana", "Mia");
        assertThat(shown.select(".gh-run-points").text()).isEqualTo("820 of 1,000 points");
        assertThat(shown.select("tr").eachText())
                .containsExactly("What one wants and the other offers 90%", "Languages in common 50%");
        assertThat(shown.select("details li").eachText()).contains("Ben: 610 points, has a place free");
        assertThat(shown.select(".aui-lozenge").eachText()).containsExactly("first wish");
        assertThat(shown.select("input[name=wish]").eachAttr("value")).containsExactly("TOGETHER", "APART", "TOGETHER");
        assertThat(shown.select("option").eachText()).containsExactly("Choose somebody", "Ben");
        assertThat(shown.select("button").eachAttr("aria-label"))
                .startsWith("Keep together: Ana and Mia", "Not these two: Ana and Mia");
    }

    @Test
    void what_was_said_of_a_pair_is_shown_and_can_be_taken_back() throws IOException {
        Run run = screens.run(3, RunState.DRAFT)
                .with(new Pins(Set.of(screens.pin("ana", "mia")), Set.of(screens.pin("ben", "noa"))));

        Document shown = pairs(run, true, screens.pair(1, "ana", "mia", 820), screens.pair(2, "ben", "noa", 680));

        assertThat(shown.select(".gh-run-pair")
                        .get(0)
                        .select("input[name=wish]")
                        .eachAttr("value"))
                .containsExactly("APART", "ANY");
        assertThat(shown.select(".gh-run-pair")
                        .get(1)
                        .select("input[name=wish]")
                        .eachAttr("value"))
                .containsExactly("TOGETHER", "ANY");
        assertThat(shown.select(".aui-lozenge").eachText())
                .containsExactly("first wish", "together next time", "first wish", "not these two next time");
    }

    @Test
    void a_wish_that_was_taken_back_is_not_told_as_if_it_still_held() throws IOException {
        Pair pair = screens.pair(1, "ana", "mia", 820);
        Proposal one = pair.proposal();
        Pair wanted = new Pair(
                new Proposal(
                        1,
                        one.giver(),
                        one.taker(),
                        820,
                        one.parts(),
                        0,
                        true,
                        List.of(),
                        Proposal.Fate.PROPOSED,
                        Optional.empty()),
                pair.giver(),
                pair.taker(),
                List.of());
        Run draft = screens.run(3, RunState.DRAFT);
        Run wants = draft.with(new Pins(Set.of(screens.pin("ana", "mia")), Set.of()));

        assertThat(pairs(wants, true, wanted).select(".aui-lozenge").eachText()).containsExactly("wanted by managers");
        assertThat(pairs(draft, true, wanted).select(".aui-lozenge").eachText())
                .containsExactly("no longer wanted by managers");
    }

    @Test
    void whoever_was_erased_has_the_neutral_name_and_nothing_can_be_wanted_of_them() throws IOException {
        Pair known = screens.pair(1, "ana", "mia", 820, "ben");
        Pair erased = new Pair(known.proposal(), known.giver(), Optional.empty(), known.others());

        Document shown = pairs(screens.run(3, RunState.DRAFT), true, erased);

        assertThat(shown.select(".gh-run-face").eachText()).containsExactly("Ana", "Somebody who is no longer here");
        assertThat(shown.select("form")).isEmpty();
    }

    @Test
    void a_match_that_is_over_shows_its_pairs_without_buttons() throws IOException {
        Document shown = pairs(screens.run(3, RunState.PUBLISHED), false, screens.pair(1, "ana", "mia", 820, "ben"));

        assertThat(shown.select(".gh-run-face")).hasSize(2);
        assertThat(shown.select("form, button")).isEmpty();
    }

    @Test
    void why_somebody_stays_without_is_a_sentence_and_what_would_change_it_another() throws IOException {
        Document shown = alone(new Unmatched(
                1,
                screens.garden.enrolment("zoe").id(),
                true,
                Unmatched.Why.BY_RULES,
                0,
                Map.of(Rule.NO_SKILL, 12, Rule.FULL, 5, Rule.SAME_SITE, 2, Rule.NOT_NOW, 1),
                Map.of(Rule.SAME_SITE, 4, Rule.NOT_NOW, 1, Rule.CUT_OFF, 0)));

        assertThat(shown.select("li p").first().text())
                .isEqualTo("Zoe can be paired with nobody now: the programme\u2019s rules keep everybody away.");
        assertThat(shown.select("li .gh-hint").eachText())
                .containsExactly(
                        "Of 20: 12 offer nothing they want, 5 have no place free and 3 are kept away by the"
                                + " programme’s rules or are not there now.",
                        "Without the rule “different sites”: 4 people more would fit.");
        assertThat(shown.select(".gh-rest a").attr("href")).isEqualTo("/tune");
    }

    @Test
    void a_block_alone_is_told_as_a_rule_and_never_as_what_would_change_it() throws IOException {
        Document shown = alone(new Unmatched(
                1,
                new EnrolmentId(5),
                true,
                Unmatched.Why.BY_RULES,
                0,
                Map.of(Rule.NOT_NOW, 1),
                Map.of(Rule.NOT_NOW, 1)));

        assertThat(shown.select("li .gh-hint").eachText())
                .containsExactly("Of 1: one is kept away by the programme’s rules or is not there now.");
    }

    @Test
    void where_everybody_has_somebody_it_says_so() throws IOException {
        assertThat(screens.page(new Shown(
                                "mentoring/run-unmatched.vm",
                                new AloneView("It found somebody for everybody.", List.of(), "/tune", "")))
                        .select("p")
                        .text())
                .isEqualTo("It found somebody for everybody.");
    }

    @Test
    void differences_name_who_is_different_and_which_pairs_are_lost() {
        Differences differences = new Differences(
                true,
                List.of(
                        changed("zoe", Difference.Kind.CAME),
                        changed("ana", Difference.Kind.WENT),
                        changed("ben", Difference.Kind.FEWER_PLACES),
                        changed("mia", Difference.Kind.MORE_PLACES),
                        changed("noa", Difference.Kind.CHANGED)),
                List.of(screens.pair(1, "ana", "mia", 820)),
                "mark");

        assertThat(DifferenceLines.of(differences, screens.words(), screens.faces()))
                .containsExactly(
                        "The settings of the programme are others.",
                        "Ana and Mia cannot be offered to each other any more.",
                        "Zoe came since.",
                        "Ana left, pauses or has no time any more.",
                        "Ben has fewer places free.",
                        "Mia has more places free.",
                        "Something that counts is different about Noa.");
        assertThat(DifferenceLines.of(
                        new Differences(false, List.of(), List.of(), "mark"), screens.words(), screens.faces()))
                .containsExactly("Nothing is different since it was worked out.");
    }

    @Test
    void a_long_list_of_differences_is_cut_and_its_rest_counted() {
        List<Differences.Changed> many = IntStream.range(0, 60)
                .mapToObj(each -> changed("zoe", Difference.Kind.CHANGED))
                .toList();

        List<String> told =
                DifferenceLines.of(new Differences(false, many, List.of(), "mark"), screens.words(), screens.faces());

        assertThat(told).hasSize(51);
        assertThat(told.get(50)).isEqualTo("10 more things are different.");
    }

    @Test
    void publishing_shows_what_people_will_read_and_asks_for_nothing_else() throws IOException {
        Document shown = publishing(Optional.empty());

        assertThat(shown.select("section > p").eachText())
                .containsExactly(
                        "2 pairs are offered to each other. Each begins once both say yes.",
                        "One person stays without, is told why, and comes first next time.");
        assertThat(shown.select("blockquote").eachText())
                .containsExactly(
                        "You and Ana? Growing up Those who run “Growing up” think that you and Ana would make a good"
                                + " pair. See why, and say yes or no.",
                        "The match of Growing up found nobody for you. You come first next time. Its page says why, and"
                                + " what you can do until then.");
        assertThat(shown.select("button").text()).isEqualTo("Offer 2 pairs");
        assertThat(shown.select("input[name=seen]").attr("value")).isEmpty();
        assertThat(shown.select("form").attr("data-gh-path")).isEqualTo("/runs/13/publish");
    }

    @Test
    void what_was_shown_to_be_different_is_said_with_publishing_all_the_same() throws IOException {
        Document shown = publishing(Optional.of(new Differences(
                false,
                List.of(changed("ana", Difference.Kind.WENT)),
                List.of(screens.pair(1, "ana", "mia", 820)),
                "mark")));

        assertThat(shown.select("button").text()).isEqualTo("Offer all the same");
        assertThat(shown.select("input[name=seen]").attr("value")).isEqualTo("mark");
        assertThat(shown.select("section > p").eachText())
                .startsWith(
                        "One pair is offered to each other. It begins once both say yes.",
                        "One pair cannot be offered any more and is left out.");
    }

    @Test
    void beside_another_match_stand_the_numbers_of_both_and_the_pairs_of_each_alone() throws IOException {
        Run here = screens.run(4, RunState.DRAFT);
        Run there = screens.run(3, RunState.DISCARDED);
        Compared compared = new Compared(
                there,
                1,
                1,
                3,
                List.of(new Two(screens.user("ana"), screens.user("mia"))),
                List.of(new Two(screens.user("ben"), Optional.empty())));

        Document shown = screens.page(new Comparing(here, screens.words(), screens.faces())
                .of(List.of(here, there, screens.run(2, RunState.COMPUTING)), Optional.of(compared)));

        assertThat(shown.select("tbody tr").eachText())
                .containsExactly(
                        "People who have somebody 2 2",
                        "Pairs 2 2",
                        "Points of a pair, on average 750 750",
                        "Points of the weakest pair 680 680");
        assertThat(shown.text()).contains("They have one pair in common.", "Only in Match 4:", "Only in Match 3:");
        assertThat(shown.select("li").eachText())
                .containsExactly(
                        "Ana and Mia",
                        "Ben and Somebody who is no longer here",
                        "and 2 more",
                        "Match 3. Somebody for 2 of 3.");
        assertThat(shown.select("a").eachAttr("href"))
                .containsExactly("/wiki/plugins/servlet/guildhall/mentoring/runs/14?with=13#gh-run-compare");
    }

    private Document head(Run run, boolean acts) throws IOException {
        return screens.page(RunHead.of(run, acts, Optional.of(run), screens.words()));
    }

    private Document pairs(Run run, boolean acts, Pair... pairs) throws IOException {
        Fits fits = new Fits(
                IntStream.range(0, ProposalLines.couples(List.of(pairs)).size())
                        .mapToObj(each -> Fittings.nothing())
                        .toList(),
                NO_FITS.words());
        return screens.page(new Shown(
                "mentoring/run-pairs.vm",
                new ProposalsView(
                        RunWords.path(run) + "/pins",
                        ProposalsView.Again.NONE,
                        List.of(),
                        List.of(),
                        new ProposalLines(run, acts, screens.words(), screens.faces()).of(List.of(pairs), fits),
                        "")));
    }

    private Document alone(Unmatched unmatched) throws IOException {
        return screens.page(new Shown(
                "mentoring/run-unmatched.vm",
                new AloneView(
                        "",
                        new AloneLines(screens.words(), screens.faces())
                                .of(List.of(new Alone(unmatched, screens.user("zoe")))),
                        "/tune",
                        "")));
    }

    private Document publishing(Optional<Differences> found) throws IOException {
        return screens.page(
                new Publishing(screens.run(3, RunState.DRAFT), "Growing up", screens.words(), screens.faces())
                        .of(screens.result(), found, Optional.of(screens.pair(1, "ana", "mia", 820))));
    }

    private Differences.Changed changed(String username, Difference.Kind kind) {
        return new Differences.Changed(
                new Difference(screens.garden.enrolment(username).id(), kind), screens.user(username));
    }

    private static Result with(Result result, List<Result.Group> groups) {
        return new Result(
                result.givers(),
                result.places(),
                result.takers(),
                result.served(),
                result.pairs(),
                result.points(),
                result.least(),
                result.wishes(),
                result.loads(),
                result.gini(),
                result.waitedBefore(),
                groups,
                result.wanted(),
                result.dropped(),
                result.followed());
    }
}
