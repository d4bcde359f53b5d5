package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.pairing.OfferService;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.RunState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The matches of a programme, for whoever manages it: where one is asked for, and those that there were. */
@Named
public final class MatchPart implements ProgrammePart {
    private static final int ORDER = 540;
    private static final int LINES = 10;
    private static final String CURSOR = "runs";

    private final RunService runs;
    private final OfferService offers;

    @Inject
    public MatchPart(RunService runs, OfferService offers) {
        this.runs = runs;
        this.offers = offers;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        if (!call.seen().manages() || !call.programme().kind().isOfTheirChoice()) {
            return List.of();
        }
        return runs.of(call.viewer(), call.seen(), call.parameter(CURSOR), LINES).result().stream()
                .filter(page -> call.programme().state() != ProgrammeState.CLOSED
                        || !page.items().isEmpty())
                .map(page -> new Shown("mentoring/match.vm", view(page, call)))
                .toList();
    }

    private MatchView view(Page<Run> page, ProgrammeCall call) {
        RunWords words = new RunWords(call.look(), call.programme().kind().hasMentors());
        Optional<Run> draft = first(page, RunState.DRAFT).or(() -> first(page, RunState.STALE));
        String obstacle = obstacle(call);
        return new MatchView(
                obstacle,
                "/programmes/" + call.programme().id().value() + "/runs",
                draft.map(run -> Long.toString(run.id().value())).orElse(""),
                words.text(
                        page.items().isEmpty() ? "guildhall.mentoring.run.ask" : "guildhall.mentoring.run.ask.again"),
                first(page, RunState.COMPUTING)
                        .map(run -> new MatchView.Newest(
                                words.words().text("guildhall.mentoring.run.newest.computing", words.name(run)),
                                words.href(run),
                                words.text("guildhall.mentoring.run.newest.watch")))
                        .or(() -> draft.map(run -> waiting(run, words)))
                        .orElse(MatchView.Newest.NONE),
                obstacle.isEmpty() ? must(draft, words, call) : MatchView.Must.NONE,
                page.items().stream().map(run -> line(run, words)).toList(),
                page.next()
                        .map(next -> call.address() + "?" + CURSOR + "=" + Links.encoded(next) + "#gh-match")
                        .orElse(""));
    }

    private static Optional<Run> first(Page<Run> page, RunState state) {
        return page.items().stream().filter(run -> run.state() == state).findFirst();
    }

    private static MatchView.Newest waiting(Run run, RunWords words) {
        String found = run.result().map(words::found).orElse("");
        return new MatchView.Newest(
                words.words()
                        .text(
                                run.state() == RunState.STALE
                                        ? "guildhall.mentoring.run.newest.stale"
                                        : "guildhall.mentoring.run.newest.draft",
                                words.name(run),
                                found),
                words.href(run),
                words.text("guildhall.mentoring.run.newest.look"));
    }

    private String obstacle(ProgrammeCall call) {
        return call.programme().state() == ProgrammeState.OPEN
                ? runs.obstacle(call.viewer(), call.seen())
                        .map(refusal -> call.look()
                                .words()
                                .text("guildhall.refusal." + refusal.code().code()))
                        .orElse("")
                : call.look().words().text("guildhall.mentoring.run.closed");
    }

    private MatchView.Must must(Optional<Run> draft, RunWords words, ProgrammeCall call) {
        return offers.choices(call.viewer(), call.seen())
                .filter(OfferService.Choices::isEnough)
                .map(choices -> new MatchView.Must(
                        draft.map(run -> RunWords.path(run) + "/pins")
                                .orElse("/programmes/" + call.programme().id().value() + "/runs"),
                        draft.isPresent(),
                        words.text(
                                draft.isPresent()
                                        ? "guildhall.mentoring.run.must.hint.draft"
                                        : "guildhall.mentoring.run.must.hint"),
                        words.text(
                                draft.isPresent()
                                        ? "guildhall.mentoring.run.must.keep"
                                        : "guildhall.mentoring.run.must.begin"),
                        words.text(
                                draft.isPresent()
                                        ? "guildhall.mentoring.run.together.done"
                                        : "guildhall.mentoring.run.asked"),
                        List.of(
                                choice(
                                        words.text(
                                                words.mentors()
                                                        ? "guildhall.mentoring.following.together.mentor"
                                                        : "guildhall.mentoring.following.together.peer"),
                                        "one",
                                        choices.first()),
                                choice(
                                        words.text(
                                                words.mentors()
                                                        ? "guildhall.mentoring.following.together.mentee"
                                                        : "guildhall.mentoring.following.together.other"),
                                        "other",
                                        choices.second()))))
                .orElse(MatchView.Must.NONE);
    }

    private static MatchView.Choice choice(String label, String name, List<Person> people) {
        return new MatchView.Choice(
                label,
                name,
                people.stream()
                        .map(each -> new OptionView(each.id().value(), each.name(), "", false))
                        .toList());
    }

    private static MatchView.Line line(Run run, RunWords words) {
        return new MatchView.Line(
                words.name(run),
                words.href(run),
                words.since(run),
                words.state(run.state()),
                RunWords.lozenge(run.state()),
                run.result().map(words::found).orElse(""));
    }
}
