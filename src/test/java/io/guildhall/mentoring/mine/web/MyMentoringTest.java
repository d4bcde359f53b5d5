package io.guildhall.mentoring.mine.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Wiki;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.InMemoryEnrolments;
import io.guildhall.mentoring.mine.MyMentoringService;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.InMemoryPairings;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.InMemoryProgrammes;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammesOf;
import io.guildhall.mentoring.programme.web.ProgrammesAcross;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody sees their own mentoring: who waits for them, whom they meet, whom they asked, and what they take part in. */
class MyMentoringTest {
    private static final String PAGE = "/confluence/plugins/servlet/guildhall/mentoring";

    private final Wiki wiki = Wiki.withACommunity();
    private final InMemoryProgrammes programmes = new InMemoryProgrammes();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final InMemoryPairings pairings = new InMemoryPairings();
    private final MyMentorings mine = new MyMentorings(new MyMentoringService(
            enrolments, pairings, new KnownProgrammesOf(programmes), wiki.guild.people, wiki.guild.known));
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Programme pairs = programme("Peer pairs");
    private int tokens;

    @Test
    void whoever_is_asked_reads_who_asks_and_why_and_gets_to_where_they_answer() {
        ask("bea", "ana", "Would you show me <b>pruning</b>?");

        Element shown = macro("ana", "display");

        assertThat(shown.select("h2").eachText()).containsExactly("Waits for your answer");
        assertThat(shown.select(".gh-person").eachText()).containsExactly("Bea");
        assertThat(shown.select("blockquote").text()).isEqualTo("Would you show me <b>pruning</b>?");
        assertThat(shown.select("a.aui-button").attr("href"))
                .isEqualTo(PAGE + "/" + pairs.id().value());
        assertThat(shown.select("a.aui-button").attr("aria-label")).contains("Bea");
        assertThat(shown.select("time").attr("datetime")).isNotEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
        assertThat(wiki.required).contains("io.guildhall.confluence:guildhall-mentoring");
    }

    @Test
    void whoever_asked_reads_that_they_wait_and_nothing_to_answer() {
        ask("bea", "ana", "Please");

        Element shown = macro("bea", "display");

        assertThat(shown.select("h2").eachText()).containsExactly("Waits for others");
        assertThat(shown.select("a.aui-button, blockquote")).isEmpty();
        assertThat(shown.select(".gh-hint").text()).startsWith("You asked on");
    }

    @Test
    void pairs_stand_by_their_next_meeting_and_those_without_one_last() {
        Pairing none = running("ana", "cora");
        Pairing late = running("ana", "dan");
        Pairing soon = running("ana", "eve");
        meet(late, Duration.ofDays(9));
        meet(soon, Duration.ofDays(2));

        Element shown = macro("ana", "display");

        assertThat(shown.select(".gh-person").eachText()).containsExactly("Eve", "Dan", "Cora");
        assertThat(shown.select(".gh-person").eachAttr("href"))
                .containsExactly(
                        PAGE + "/pairing/" + soon.id().value(),
                        PAGE + "/pairing/" + late.id().value(),
                        PAGE + "/pairing/" + none.id().value());
        assertThat(shown.select(".gh-hint").first().text()).startsWith("You meet on");
        assertThat(shown.select(".gh-hint").last().text()).isEqualTo("You have not said when you meet next.");
    }

    @Test
    void whoever_went_without_reads_that_they_come_first() {
        Enrolment made = enrol("ana", pairs, ProgrammeRole.PEER, EnrolmentState.OPEN, 1);
        assertThat(macro("ana", "display").text()).doesNotContain("went without");

        enrolments.forChange(pairs.id(), List.of(key("ana"))).get(0).save(made.waited(1));

        assertThat(macro("ana", "display").text())
                .contains("You went without once, so this time you come before others who fit as well.");
    }

    @Test
    void one_that_is_over_is_not_there() {
        Pairing over = running("ana", "cora");
        pairings.forChange(over.id()).orElseThrow().save(over.in(PairingState.ENDED, now()));

        assertThat(macro("ana", "display").text()).doesNotContain("Cora");
    }

    @Test
    void each_programme_says_what_one_is_in_it_and_how_that_stands() {
        enrol("ana", programme("Buddies"), ProgrammeRole.MENTEE, EnrolmentState.WAITING, 1);
        enrol("ana", pairs, ProgrammeRole.MENTOR, EnrolmentState.OPEN, 3);
        enrol("ana", programme("Veterans"), ProgrammeRole.MENTOR, EnrolmentState.WITHDRAWN, 3);
        enrol("ana", programme("Zen circle"), ProgrammeRole.PEER, EnrolmentState.FULL, 1);
        Enrolment paused = enrol("ana", programme("Roulette"), ProgrammeRole.PEER, EnrolmentState.PAUSED, 1);
        assertThat(paused.state()).isEqualTo(EnrolmentState.PAUSED);

        Element shown = macro("ana", "display");

        assertThat(shown.select(".gh-person").eachText())
                .containsExactly("Buddies", "Peer pairs", "Roulette", "Zen circle");
        assertThat(shown.select(".gh-hint").get(0).text())
                .isEqualTo("You want to learn. Nobody is free for you yet; you come first the next time.");
        assertThat(shown.select(".gh-hint").get(1).text()).isEqualTo("You help others. 3 of your places are free.");
        assertThat(shown.select(".gh-hint").get(2).text()).startsWith("You take part. You are back on");
        assertThat(shown.select(".aui-lozenge").eachText()).containsExactly("you wait", "you pause");
    }

    @Test
    void with_nothing_there_one_button_says_what_to_do() {
        Element shown = macro("ana", "display");

        assertThat(shown.select(".gh-empty p").first().text())
                .isEqualTo(
                        "You take part in no mentoring programme yet. Communities offer them on their tab Mentoring.");
        assertThat(shown.select(".aui-button").eachText()).containsExactly("Look for a community");
        assertThat(shown.select("section")).isEmpty();
    }

    @Test
    void the_name_of_a_programme_leaves_out_the_others() {
        enrol("ana", pairs, ProgrammeRole.PEER, EnrolmentState.OPEN, 1);
        enrol("ana", programme("Buddies"), ProgrammeRole.PEER, EnrolmentState.OPEN, 1);

        assertThat(macro("ana", "display", "programme", "  peer PAIRS ")
                        .select(".gh-person")
                        .eachText())
                .containsExactly("Peer pairs");
        assertThat(macro("ana", "display", "programme", "<i>Chess</i>")
                        .select(".gh-empty p")
                        .first()
                        .text())
                .contains("<i>Chess</i>");
    }

    @Test
    void at_most_as_many_as_the_author_wants_with_the_way_to_the_rest() {
        running("ana", "cora");
        running("ana", "dan");

        Element shown = macro("ana", "display", "max", "1");

        assertThat(shown.select(".gh-person")).hasSize(1);
        assertThat(shown.select(".gh-rest a").attr("href")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email"})
    void what_leaves_the_screen_is_the_same_for_everybody(String output) {
        ask("bea", "ana", "Please");
        running("ana", "cora");

        String shown = macro("ana", output).text();

        assertThat(shown).isEqualTo(macro("zoe", output).text()).doesNotContain("Bea", "Cora", "Please", "Peer pairs");
        assertThat(macro("ana", output).select("a").attr("href")).isEqualTo("https://wiki.example.org" + PAGE);
    }

    @Test
    void nobody_reads_what_is_others() {
        ask("bea", "ana", "Please");
        running("ana", "cora");

        assertThat(macro("zoe", "display").text()).doesNotContain("Ana", "Bea", "Cora", "Please");
        wiki.viewer = Viewer.anonymous();
        Element anonymous = wiki.show(macro(), "display", Wiki.GARDEN);
        assertThat(anonymous.text()).contains("Log in").doesNotContain("Ana");
        assertThat(anonymous.select("a").attr("href")).contains("os_destination=");
    }

    @Test
    void the_page_shows_all_of_it_and_what_waits_stands_among_what_else_waits() throws IOException {
        ask("bea", "ana", "Please");

        Document page = page("ana");
        assertThat(page.title()).contains("My mentoring");
        assertThat(page.select(".gh-person").eachText()).containsExactly("Bea");
        List<Shown> waits = new MentoringForMe(mine).parts(PersonalPart.Page.NEEDS, wiki.guild.person("ana"), look());
        assertThat(waits).hasSize(1);
        assertThat(new MentoringForMe(mine).parts(PersonalPart.Page.NEEDS, wiki.guild.person("bea"), look()))
                .isEmpty();
        assertThat(new MentoringForMe(mine).parts(PersonalPart.Page.PROFILE, wiki.guild.person("ana"), look()))
                .isEmpty();
    }

    @Test
    void where_mentoring_is_switched_off_nothing_is_there() throws IOException {
        ask("bea", "ana", "Please");
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.MENTORING);
        wiki.guild.clock.goOn(Duration.ofMinutes(2));

        assertThat(macro("ana", "display").text()).isEmpty();
        assertThat(page("ana").text()).doesNotContain("Bea");
        assertThat(new MentoringForMe(mine).parts(PersonalPart.Page.NEEDS, wiki.guild.person("ana"), look()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PartRole.class)
    void german_says_du(PartRole role) {
        wiki.inGerman();
        Pairing made = pairings.add(new Pairing(
                new PairingId(0),
                pairs.id(),
                PairingState.ACTIVE,
                now(),
                List.of(Part.of(key("ana"), role), Part.of(key("bea"), PartRole.PEER)),
                Ask.of(key("ana"), "", now()),
                Course.none().started(now())));
        assertThat(made.id().value()).isPositive();

        Element shown = macro("ana", "display");

        assertThat(shown.text()).contains("Wen du triffst").doesNotContain("guildhall.");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    private void ask(String from, String to, String message) {
        pairings.add(new Pairing(
                new PairingId(0),
                pairs.id(),
                PairingState.REQUESTED,
                now(),
                List.of(Part.of(key(from), PartRole.PEER), Part.of(key(to), PartRole.PEER)),
                Ask.of(key(from), message, now()),
                Course.none()));
    }

    private Pairing running(String one, String other) {
        return pairings.add(new Pairing(
                new PairingId(0),
                pairs.id(),
                PairingState.ACTIVE,
                now(),
                List.of(Part.of(key(one), PartRole.MENTOR), Part.of(key(other), PartRole.MENTEE)),
                Ask.of(key(other), "", now()),
                Course.none().started(now())));
    }

    private void meet(Pairing pairing, Duration in) {
        Course course = pairing.course().met(Optional.empty(), Optional.of(now().plus(in)), 0);
        pairings.forChange(pairing.id()).orElseThrow().save(pairing.with(course));
    }

    private Enrolment enrol(
            String username, Programme programme, ProgrammeRole role, EnrolmentState state, int places) {
        return enrolments.add(new Enrolment(
                new EnrolmentId(0),
                programme.id(),
                key(username),
                role,
                state,
                places,
                0,
                new Availability(Optional.empty(), Optional.empty(), Optional.of(now().plus(Duration.ofDays(10)))),
                0,
                0,
                "",
                now(),
                1));
    }

    private Programme programme(String name) {
        tokens++;
        return programmes.add(
                new Programme(
                        new ProgrammeId(0),
                        Optional.empty(),
                        name,
                        ProgrammeKind.DUO,
                        ProgrammeState.OPEN,
                        Dates.open(),
                        ProgrammeSettings.usual(ProgrammeKind.DUO, ZoneOffset.UTC),
                        key("frida"),
                        now(),
                        1),
                "token-" + tokens);
    }

    private MentoringMineMacro macro() {
        return new MentoringMineMacro(wiki.frame(), mine, wiki.switches());
    }

    @Test
    void programmes_across_communities_stand_here_and_administrators_begin_them() throws IOException {
        wiki.guild.person("yan");
        wiki.guild.people.makeAdministrator(wiki.guild.person("root"));
        Document first = page("root");
        assertThat(first.select("#gh-programmes").text()).isEqualTo("Programmes across communities");
        assertThat(first.select("form[data-gh-act=programme-create]").parents().select("[data-gh-space]"))
                .as("it is of no community")
                .isEmpty();

        assertThat(page("yan").select(".gh-programme a").eachText()).containsExactly("Peer pairs");
        assertThat(page("yan").select(".gh-programme a").attr("href"))
                .endsWith("/mentoring/" + pairs.id().value());
        assertThat(page("yan").select("form[data-gh-act=programme-create]"))
                .as("whoever administers nothing begins none")
                .isEmpty();
    }

    private Element macro(String username, String output, String... parameters) {
        return wiki.seenBy(username).show(macro(), output, Wiki.GARDEN, parameters);
    }

    private Document page(String username) throws IOException {
        wiki.seenBy(username);
        StringWriter written = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(written));
        ProgrammesOf made = new ProgrammesOf(
                wiki.guild,
                programmes,
                new KnownProgrammesOf(programmes),
                new InMemoryLocks(),
                new InMemoryTransactions());
        new MentoringPageServlet(wiki.pages(), mine, new ProgrammesAcross(made.service), wiki.switches())
                .doGet(request, response);
        return Jsoup.parse(written.toString());
    }

    private Look look() {
        return new Look(
                new Words(wiki.texts),
                new io.guildhall.kernel.web.Dates(wiki.texts, wiki.guild.clock),
                wiki.links,
                Output.SCREEN);
    }

    private UserId key(String username) {
        return wiki.guild.person(username).user().orElseThrow();
    }

    private Instant now() {
        return wiki.guild.clock.instant();
    }
}
