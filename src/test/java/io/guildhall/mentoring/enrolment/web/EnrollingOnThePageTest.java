package io.guildhall.mentoring.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Templates;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentsOf;
import io.guildhall.mentoring.enrolment.WantedEnrolment;
import io.guildhall.mentoring.enrolment.WantedPreferences;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.profile.InMemoryProfiles;
import io.guildhall.profile.ProfilesOf;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people read on the page of a programme of their own part in it, and what those who manage it read of everybody's. */
class EnrollingOnThePageTest {
    private final Workshop workshop = new Workshop().members("ana", "ben", "zoe");
    private final EnrolmentsOf made = new EnrolmentsOf(workshop);
    private final EnrolmentPart own = new EnrolmentPart(
            made.lists,
            made.wishes,
            ProfilesOf.service(workshop.guild, new InMemoryProfiles(), new InMemoryLocks(), new InMemoryTransactions()),
            workshop.guild.people,
            List.of());
    private final EnrolledPart all = new EnrolledPart(made.lists);
    private final Templates templates = new Templates();

    @Test
    void a_member_enrols_with_two_choices_and_one_button() throws IOException {
        Programme learning = workshop.open(ProgrammeKind.TRADITIONAL);

        Document page = page(own, "ana", learning, BundleTexts.english());

        assertThat(page.select("h2").text()).isEqualTo("Take part");
        assertThat(page.select("form[data-gh-act=enrol] input[type=radio]").eachAttr("value"))
                .containsExactly("MENTOR", "MENTEE");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("MENTEE");
        assertThat(page.select("select[name=places] option[selected]").text()).isEqualTo("2");
        assertThat(page.select("form[data-gh-act=enrol] > .buttons-container button"))
                .hasSize(1);
        assertThat(page.select("a[href$=/guildhall/profile]")).hasSize(1);
        assertThat(page.text()).contains("Your profile does not say yet what you offer and want");
        assertThat(page.select("[data-gh-act=enrol-wishes]")).isEmpty();
        assertThat(page(own, "ana", learning, BundleTexts.german()).text()).contains("Ich möchte lernen", "Mitmachen");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void whoever_went_without_reads_that_they_come_first_until_they_are_with_somebody() throws IOException {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        enrol("ana", pairs, ProgrammeRole.PEER);
        EnrolmentRow row = made.enrolments
                .forChange(pairs.id(), List.of(workshop.key("ana")))
                .get(0);
        row.save(row.value().waited(2));

        assertThat(page(own, "ana", pairs, BundleTexts.english()).text())
                .contains("You went without 2 times, so this time you come before others who fit as well.");

        row.save(row.value().counted(1, workshop.guild.clock.instant()));
        assertThat(page(own, "ana", pairs, BundleTexts.english()).text()).doesNotContain("went without");
    }

    @Test
    void whoever_may_not_enrol_and_takes_no_part_reads_nothing_of_it() throws IOException {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        assertThat(parts(own, "stranger", pairs, BundleTexts.english())).isEmpty();
        assertThat(parts(all, "ana", pairs, BundleTexts.english())).isEmpty();

        enrol("ana", pairs, ProgrammeRole.PEER);
        workshop.programmes.forChange(pairs.id()).orElseThrow().save(pairs.in(ProgrammeState.CLOSED));
        Programme closed = workshop.programmes.find(pairs.id()).orElseThrow();

        assertThat(parts(own, "ben", closed, BundleTexts.english())).isEmpty();
        assertThat(page(own, "ana", closed, BundleTexts.english())
                        .select("[data-gh-act]")
                        .eachAttr("data-gh-act"))
                .as("of what is over one may still go")
                .containsExactlyInAnyOrder("enrol-leave", "enrol-wishes");
    }

    @Test
    void somebody_reads_where_they_stand_and_what_leaving_ends() throws IOException {
        Programme learning = workshop.open(ProgrammeKind.TRADITIONAL);
        enrol("ana", learning, ProgrammeRole.MENTOR);
        made.paired.add(workshop.key("ana"));

        Document page = page(own, "ana", learning, BundleTexts.english());

        assertThat(page.text())
                .contains("You help others: 0 of 2 places taken.", "What you have going with one other ends")
                .contains("Take part in another role, too");
        assertThat(page.select("form[data-gh-act=enrol] input[type=radio]").eachAttr("value"))
                .containsExactly("MENTEE");
        assertThat(page.select("[data-gh-act]").eachAttr("data-gh-act"))
                .contains("enrol-pause", "enrol-change", "enrol-leave", "enrol-wishes");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void whoever_waits_reads_why_and_that_they_keep_their_priority() throws IOException {
        Programme learning = workshop.open(ProgrammeKind.TRADITIONAL);
        enrol("ana", learning, ProgrammeRole.MENTEE);
        assertThat(page(own, "ana", learning, BundleTexts.english()).text())
                .contains("Nobody is free for you yet, so you wait", "you keep your priority");

        enrol("ben", learning, ProgrammeRole.MENTOR);
        assertThat(page(own, "ana", learning, BundleTexts.english()).text()).doesNotContain("Nobody is free for you");
    }

    @Test
    void whoever_waits_since_nobody_was_found_reads_that_instead_and_what_they_can_do() throws IOException {
        Programme learning = workshop.open(ProgrammeKind.TRADITIONAL);
        enrol("ana", learning, ProgrammeRole.MENTEE);
        EnrolmentPart told = new EnrolmentPart(
                made.lists,
                made.wishes,
                ProfilesOf.service(
                        workshop.guild, new InMemoryProfiles(), new InMemoryLocks(), new InMemoryTransactions()),
                workshop.guild.people,
                List.of((call, part) -> Optional.of(new WaitingWords.Told(
                        "Nobody was found.", List.of(new WaitingWords.Act("Look yourself", "#there"))))));

        Document page = page(told, "ana", learning, BundleTexts.english());

        assertThat(page.select(".gh-enrolled > p.gh-hint").text()).isEqualTo("Nobody was found.");
        assertThat(page.select("a[href=#there]").text()).isEqualTo("Look yourself");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void of_one_person_it_says_that_two_are_needed_and_of_nobody_what_is_missing() throws IOException {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        Programme learning = workshop.open(ProgrammeKind.TRADITIONAL);
        assertThat(page(all, "frida", pairs, BundleTexts.english()).text())
                .contains("Nobody yet.", "It takes two to make a pair.");
        assertThat(page(all, "frida", learning, BundleTexts.english()).text())
                .contains("Somebody who helps is missing", "Somebody who wants to learn is missing");

        enrol("ana", pairs, ProgrammeRole.PEER);
        assertThat(page(own, "ana", pairs, BundleTexts.english()).text())
                .contains("You are the only one who is free now");
        assertThat(page(all, "frida", pairs, BundleTexts.english()).text())
                .contains("One person takes part.", "It takes two to make a pair.");

        enrol("ben", pairs, ProgrammeRole.PEER);
        assertThat(page(own, "ana", pairs, BundleTexts.english()).text()).doesNotContain("the only one");
        assertThat(page(all, "frida", pairs, BundleTexts.english()).text())
                .contains("2 people take part.")
                .doesNotContain("It takes two");
    }

    @Test
    void those_who_manage_it_read_who_waits_and_why_and_where_they_find_people() throws IOException {
        Programme learning = workshop.open(ProgrammeKind.TRADITIONAL);
        enrol("ana", learning, ProgrammeRole.MENTOR);
        enrol("ben", learning, ProgrammeRole.MENTEE);
        enrol("zoe", learning, ProgrammeRole.MENTEE);
        Document page = page(all, "frida", learning, BundleTexts.english());
        assertThat(page.select(".gh-enrolment-lacking, .gh-enrolled-ways")).isEmpty();
        assertThat(page.select(".aui-lozenge").eachText()).containsOnly("takes part");

        take("ana", learning, 2);
        page = page(all, "frida", learning, BundleTexts.english());
        assertThat(page.select(".gh-enrolment-lacking").text())
                .isEqualTo("2 people wait, because nobody who helps has a place free."
                        + " Find somebody else who helps, or ask those who help for another place.");
        assertThat(page.select(".aui-lozenge").eachText()).containsExactly("full", "waits", "waits");
        assertThat(page.select(".gh-enrolled-ways a").eachText())
                .containsExactly("Invite people to the community", "Put the programme on a page");
        assertThat(page.select(".gh-enrolled-ways a").eachAttr("href"))
                .satisfiesExactly(
                        invite -> assertThat(invite).endsWith("/invitations"),
                        tune -> assertThat(tune).endsWith("/tune#gh-tune-page"));
        assertThat(page(all, "frida", learning, BundleTexts.german()).text()).contains("2 Personen warten");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void whoever_is_only_offered_to_somebody_is_not_paired_yet() throws IOException {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        for (String each : List.of("ana", "ben", "zoe")) {
            enrol(each, pairs, ProgrammeRole.PEER);
            take(each, pairs, 1);
        }
        made.offered.add(workshop.key("ana"));
        made.offered.add(workshop.key("ben"));

        assertThat(page(all, "frida", pairs, BundleTexts.english())
                        .select(".aui-lozenge")
                        .eachText())
                .containsExactly("an offer waits", "an offer waits", "paired");
        assertThat(page(own, "ana", pairs, BundleTexts.english())
                        .select(".aui-lozenge")
                        .eachText())
                .as("whoever it is about")
                .containsExactly("an offer waits");
        assertThat(page(own, "zoe", pairs, BundleTexts.english())
                        .select(".aui-lozenge")
                        .eachText())
                .containsExactly("paired");
    }

    @Test
    void of_three_who_ask_each_other_one_is_left_over() throws IOException {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        for (String each : List.of("ana", "ben", "zoe")) {
            enrol(each, pairs, ProgrammeRole.PEER);
        }
        take("ana", pairs, 1);
        take("ben", pairs, 1);

        Document page = page(all, "frida", pairs, BundleTexts.english());

        assertThat(page.select(".gh-enrolment-lacking").text()).startsWith("One person has nobody to ask");
        assertThat(page.select(".aui-lozenge").eachText()).containsExactly("paired", "paired", "waits");
        assertThat(page(own, "ana", pairs, BundleTexts.english())
                        .select("a[href$=/guildhall/mentoring]")
                        .text())
                .isEqualTo("See whom you meet");
        assertThat(page(own, "zoe", pairs, BundleTexts.english()).select("a[href$=/guildhall/mentoring]"))
                .isEmpty();
    }

    @Test
    void of_circles_and_drafts_nothing_is_said_to_be_missing() throws IOException {
        Programme circles = workshop.open(ProgrammeKind.CIRCLE);
        Programme draft = workshop.open(ProgrammeKind.DUO);
        workshop.programmes.forChange(draft.id()).orElseThrow().save(draft.in(ProgrammeState.DRAFT));

        for (Programme each :
                List.of(circles, workshop.programmes.find(draft.id()).orElseThrow())) {
            assertThat(page(all, "frida", each, BundleTexts.english())
                            .select(".gh-enrolment-lacking, .gh-enrolled-ways"))
                    .isEmpty();
        }
    }

    @Test
    void blocks_stand_under_a_lock_on_the_page_of_whoever_made_them_and_nowhere_else() throws IOException {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        for (String each : List.of("ana", "ben", "zoe")) {
            enrol(each, pairs, ProgrammeRole.PEER);
        }
        made.wishes
                .set(
                        workshop.person("ana"),
                        pairs.id(),
                        0,
                        Outcome.done(new WantedPreferences(List.of("ben"), List.of(), List.of("zoe"))))
                .result()
                .orElseThrow();

        Document mine = page(own, "ana", pairs, BundleTexts.english());
        assertThat(mine.select("input[name=blocked][checked]").eachAttr("value"))
                .containsExactly(workshop.key("zoe").value());
        assertThat(mine.select("select[name=wishes] option[selected]").eachText())
                .containsExactly("Ben");
        assertThat(mine.text()).contains("Only you. No screen, export or admin shows this");
        assertThat(mine.select("details.gh-enrol-wishes[open]")).isEmpty();

        for (String other : List.of("ben", "zoe")) {
            Document theirs = page(own, other, pairs, BundleTexts.english());
            assertThat(theirs.select("input[name=blocked][checked], select[name=wishes] option[selected]"))
                    .as(other)
                    .isEmpty();
        }
        assertThat(page(all, "frida", pairs, BundleTexts.english()).html()).doesNotContain("lock", "ish");
    }

    private void take(String name, Programme programme, int places) {
        made.enrolments
                .forChange(programme.id(), List.of(workshop.key(name)))
                .forEach(row -> row.save(row.value().counted(places, workshop.guild.clock.instant())));
    }

    private void enrol(String username, Programme programme, ProgrammeRole role) {
        made.service
                .enrol(
                        workshop.person(username),
                        programme.id(),
                        new WantedEnrolment(
                                Optional.of(role),
                                OptionalInt.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                false,
                                Optional.empty()))
                .result()
                .orElseThrow();
    }

    private List<Shown> parts(ProgrammePart part, String username, Programme programme, Texts texts) {
        Viewer viewer = workshop.person(username);
        Look look = new Look(
                new Words(texts),
                new Dates(texts, workshop.guild.clock),
                new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination),
                Output.SCREEN);
        return part.parts(new ProgrammeCall(
                workshop.door.seen(viewer, programme).orElseThrow(), look, "/wiki/x", name -> Optional.empty()));
    }

    private Document page(ProgrammePart part, String username, Programme programme, Texts texts) throws IOException {
        StringWriter out = new StringWriter();
        for (Shown shown : parts(part, username, programme, texts)) {
            templates.render(
                    "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), out);
        }
        return Jsoup.parse(out.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }
}
