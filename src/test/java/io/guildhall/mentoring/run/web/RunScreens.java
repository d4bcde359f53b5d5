package io.guildhall.mentoring.run.web;

import io.guildhall.expertise.WordsOf;
import io.guildhall.kernel.UserId;
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
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.run.Followed;
import io.guildhall.mentoring.run.Pair;
import io.guildhall.mentoring.run.Pin;
import io.guildhall.mentoring.run.Pins;
import io.guildhall.mentoring.run.Progress;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunState;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Two mentors and three mentees of the garden, a run that found something for them, and its screens. */
final class RunScreens {
    final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 2, "ana", "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "noa", "zoe");
    final Templates templates = new Templates();
    private BundleTexts texts = BundleTexts.english();

    RunScreens inGerman() {
        texts = BundleTexts.german();
        return this;
    }

    Look look() {
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        return new Look(new Words(texts), new Dates(texts, garden.room.guild.clock), links, Output.SCREEN);
    }

    RunWords words() {
        return new RunWords(look(), true);
    }

    Faces faces() {
        return new Faces(garden.room.guild.people, look());
    }

    Numbers numbers() {
        return new Numbers(words(), new WordsOf(garden.room.guild.skills));
    }

    Run run(int no, RunState state) {
        return new Run(
                new RunId(10L + no),
                garden.programme,
                no,
                1,
                state,
                garden.room.guild.clock.instant(),
                garden.room.guild.clock.instant(),
                Progress.NONE,
                Optional.empty(),
                Pins.NONE,
                7,
                Optional.empty(),
                state == RunState.COMPUTING ? Optional.empty() : Optional.of(result()));
    }

    Result result() {
        return new Result(
                2,
                4,
                3,
                2,
                2,
                1_500,
                680,
                List.of(1, 0, 0, 1),
                List.of(1, 0, 1),
                120,
                new Result.Waited(1, 1),
                List.of(),
                List.of(),
                0,
                Followed.UNKNOWN);
    }

    Pin pin(String giver, String taker) {
        return new Pin(garden.enrolment(giver).id(), garden.enrolment(taker).id());
    }

    Pair pair(int no, String giver, String taker, int points, String... others) {
        Pin two = pin(giver, taker);
        return new Pair(
                new Proposal(
                        no,
                        two.giver(),
                        two.taker(),
                        points,
                        Map.of(Criterion.SKILLS, 900, Criterion.LANGUAGE, 500),
                        1,
                        false,
                        List.of(others).stream()
                                .map(each -> new Proposal.Alternative(
                                        garden.enrolment(each).id(), 610, true))
                                .toList(),
                        Proposal.Fate.PROPOSED,
                        Optional.empty()),
                user(giver),
                user(taker),
                List.of(others).stream().map(this::user).toList());
    }

    Optional<UserId> user(String username) {
        return Optional.of(garden.id(username));
    }

    Document page(Shown shown) throws IOException {
        StringWriter html = new StringWriter();
        templates.render(
                "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }
}
