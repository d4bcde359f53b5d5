package io.guildhall.mentoring.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
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
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.web.WaitingWords;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.run.PublishService;
import io.guildhall.mentoring.run.Publishing;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.Unmatched;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing over REST, and what somebody reads whom it leaves: on the page of the programme and in the mail. */
class WhoeverIsLeftTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe");
    private final Publishing world = Publishing.inMemory(garden);

    private Run draft() {
        return world.draft(
                world.proposals("ana", "mia", "ben", "max"), world.unmatched(Unmatched.Why.NOBODY_OFFERS, "moe"));
    }

    private RestApp rest(Viewer caller) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.room.guild.clock);
        return RestApp.of(
                List.of(PublishResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Problems.class,
                        problems,
                        PublishService.class,
                        world.service));
    }

    private Answer publish(String username, Run run, String body) {
        return rest(garden.person(username)).send("POST", "runs/" + run.id().value() + "/publish", body);
    }

    @Test
    void a_draft_is_published_once_over_rest() {
        Run run = draft();

        assertThat(publish("mia", run, "{}").status()).isEqualTo(403);
        Answer published = publish("frida", run, "{\"message\":\"Enjoy\"}");

        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences("PublishedRun", published.json())).isEmpty();
        assertThat(world.proposals(run)).allMatch(each -> each.pairing().isPresent());
        assertThat(publish("frida", run, "{}").json()).isEqualTo(published.json());
        for (String number : List.of("99", "0", "x", "9".repeat(19))) {
            assertThat(rest(garden.person("frida"))
                            .send("POST", "runs/" + number + "/publish", "{}")
                            .status())
                    .as(number)
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_different_has_to_be_seen_first_over_rest_as_well() {
        Run run = draft();
        garden.set("ben", each -> each.in(EnrolmentState.WITHDRAWN, each.since()));

        Answer refused = publish("frida", run, "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asText()).isEqualTo("run.stale");
        assertThat(refused.json().get("detail").asText()).contains("People: 1", "offered any more: 1");
        String seen = world.differences(run).now();
        assertThat(publish("frida", run, "{\"seen\":\"" + seen + "\"}").status())
                .isEqualTo(200);
    }

    @Test
    void whoever_is_left_reads_what_happened_why_and_what_they_can_do() {
        world.publish(draft()).result().orElseThrow();

        WaitingWords.Told told = told("moe", "moe", BundleTexts.english()).orElseThrow();

        assertThat(told.sentence())
                .startsWith("The match of ")
                .endsWith("found nobody for you. Nobody who takes part offers what you would like to learn."
                        + " You come first next time. You need not do anything for it.");
        assertThat(told.acts())
                .extracting(WaitingWords.Act::label)
                .containsExactly("Look for somebody yourself", "Change what you want");
        assertThat(told.acts().get(0).href()).isEqualTo("#gh-askable");
        assertThat(told("moe", "moe", BundleTexts.german()).orElseThrow().sentence())
                .contains("Beim n\u00e4chsten Mal kommst du zuerst dran.");
        assertThat(told("frida", "moe", BundleTexts.english()))
                .as("to nobody else")
                .isEmpty();
        assertThat(told("mia", "mia", BundleTexts.english())).isEmpty();
    }

    @Test
    void whose_pair_was_lost_reads_that_somebody_was_found() {
        Run run = draft();
        garden.set("ben", each -> each.in(EnrolmentState.WITHDRAWN, each.since()));
        world.publish(run, Optional.of(world.differences(run).now())).result().orElseThrow();

        assertThat(told("max", "max", BundleTexts.english()).orElseThrow().sentence())
                .contains("Somebody was found for you, and is not free any more.");
    }

    @ParameterizedTest
    @EnumSource(Unmatched.Why.class)
    void the_mail_says_why_in_one_sentence(Unmatched.Why why) {
        Occasion occasion = Occasion.ofSite(
                        OccasionKind.MATCH_NOBODY,
                        garden.id("moe"),
                        Optional.empty(),
                        "run:1:1",
                        garden.room.guild.clock.instant())
                .withWords(why.name());

        for (BundleTexts texts : List.of(BundleTexts.english(), BundleTexts.german())) {
            assertThat(new LeftLetter().sentences(garden.id("moe"), occasion, texts))
                    .singleElement()
                    .satisfies(each -> assertThat(each)
                            .endsWith(".")
                            .doesNotContain("guildhall.")
                            .doesNotContainPattern("[0-9]"));
        }
    }

    @Test
    void other_mails_say_nothing_of_it() {
        Occasion other = Occasion.ofSite(
                OccasionKind.PAIRING_OFFERED,
                garden.id("moe"),
                Optional.empty(),
                "request:1:1",
                garden.room.guild.clock.instant());
        assertThat(new LeftLetter().sentences(garden.id("moe"), other, BundleTexts.english()))
                .isEmpty();
    }

    private Optional<WaitingWords.Told> told(String viewer, String whose, BundleTexts texts) {
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, garden.room.guild.clock), links, Output.SCREEN);
        ProgrammeCall call = new ProgrammeCall(
                garden.door
                        .look(garden.person(viewer), garden.programme)
                        .result()
                        .orElseThrow(),
                look,
                "/wiki/here",
                name -> Optional.empty());
        return new LeftWords(world.own).told(call, garden.enrolment(whose));
    }
}
