package io.guildhall.mentoring.run.web;

import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.pairing.FittingService;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.run.Alone;
import io.guildhall.mentoring.run.ComparingService;
import io.guildhall.mentoring.run.ComparingService.Two;
import io.guildhall.mentoring.run.Differences;
import io.guildhall.mentoring.run.FindingsService;
import io.guildhall.mentoring.run.FindingsService.Findings;
import io.guildhall.mentoring.run.Pair;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.RunService.Wish;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.SeenRun;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Puts the page of a run together, for whoever manages its programme. */
@Named
public final class RunPage {
    private static final int LINES = 25;
    private static final int OTHERS = 13;
    private static final String PAIRS = "pairs";
    private static final String ALONE = "alone";
    private static final String DIFFERENCES = "differences";
    private static final String PROOF = "proof";
    private static final String WITH = "with";
    private static final String ORDER = "order";
    private static final String LOWEST = "lowest";

    private final RunService runs;
    private final FindingsService findings;
    private final ComparingService comparing;
    private final FittingService fitting;
    private final People people;
    private final SiteWords vocabulary;

    @Inject
    public RunPage(
            RunService runs,
            FindingsService findings,
            ComparingService comparing,
            FittingService fitting,
            People people,
            SiteWords vocabulary) {
        this.runs = runs;
        this.findings = findings;
        this.comparing = comparing;
        this.fitting = fitting;
        this.people = people;
        this.vocabulary = vocabulary;
    }

    /** The page; the same as of nothing where there is no such run for the viewer. */
    OwnPage of(Viewer viewer, SeenRun seen, Function<String, Optional<String>> parameters, Look look) {
        return new Making(viewer, seen, parameters, look).page();
    }

    /** One page being made. */
    private final class Making {
        private final Viewer viewer;
        private final SeenRun seen;
        private final Run run;
        private final Function<String, Optional<String>> parameters;
        private final Look look;
        private final RunWords words;
        private final Faces faces;
        private final boolean acts;

        Making(Viewer viewer, SeenRun seen, Function<String, Optional<String>> parameters, Look look) {
            this.viewer = viewer;
            this.seen = seen;
            this.run = seen.run();
            this.parameters = parameters;
            this.look = look;
            this.words = new RunWords(look, programme().kind().hasMentors());
            this.faces = new Faces(people, look);
            this.acts = runs.obstacle(viewer, seen.seen()).isEmpty();
        }

        private Programme programme() {
            return seen.seen().programme();
        }

        OwnPage page() {
            String here = look.href(
                    look.links().programme(Long.toString(programme().id().value())));
            return new OwnPage(
                    200,
                    look.words()
                            .text(
                                    "guildhall.mentoring.run.title",
                                    words.name(run),
                                    programme().name()),
                    programme().name(),
                    here + "#gh-match",
                    parts());
        }

        private List<Shown> parts() {
            List<Run> others = runs.of(viewer, seen.seen(), Optional.empty(), OTHERS)
                    .result()
                    .map(Page::items)
                    .orElse(List.of());
            List<Shown> parts = new ArrayList<>();
            parts.add(RunHead.of(run, acts, others.stream().findFirst(), words));
            run.result().ifPresent(result -> parts.addAll(found(result, others)));
            return parts;
        }

        private List<Shown> found(Result result, List<Run> others) {
            List<Shown> parts = new ArrayList<>();
            Optional<Differences> differences = differences();
            differences.ifPresent(each ->
                    parts.add(new Shown("mentoring/run-differences.vm", DifferencesView.of(each, words, faces))));
            parts.add(new Numbers(words, vocabulary).of(run, result, proof()));
            Findings found = findings();
            parts.add(new Shown("mentoring/run-pairs.vm", proposals(found)));
            parts.add(new Shown("mentoring/run-unmatched.vm", alone(found.alone())));
            if (others.stream().filter(each -> each.result().isPresent()).count() > 1) {
                parts.add(new Comparing(run, words, faces).of(others, compared()));
            }
            if (acts && run.state().isDraft() && result.pairs() > 0) {
                parts.add(new Publishing(run, programme().name(), words, faces)
                        .of(result, differences, found.pairs().items().stream().findFirst()));
            }
            return parts;
        }

        /** It reads everybody, so only where it is asked for, or known that something is different. */
        private Optional<Differences> differences() {
            boolean asked = run.state() == RunState.STALE
                    || run.state() == RunState.DRAFT
                            && parameters.apply(DIFFERENCES).isPresent();
            return asked ? runs.differences(viewer, run.id()).result() : Optional.empty();
        }

        private String proof() {
            return parameters
                    .apply(PROOF)
                    .flatMap(asked -> runs.certificate(viewer, run.id()).result())
                    .orElse("");
        }

        private boolean isWeakestFirst() {
            return parameters.apply(ORDER).filter(LOWEST::equals).isPresent();
        }

        /** What is no place in a list shows nothing of it, as a list that is over does. */
        private Findings findings() {
            return findings.of(
                            viewer,
                            seen,
                            new FindingsService.Wanted(
                                    parameters.apply(PAIRS), isWeakestFirst(), parameters.apply(ALONE), LINES))
                    .result()
                    .orElseGet(() -> new Findings(none(), none(), List.of(), List.of(), 0, List.of()));
        }

        private ProposalsView proposals(Findings found) {
            boolean wants = acts && run.state().isDraft();
            ProposalLines lines = new ProposalLines(run, wants, words, faces);
            List<Pair> pairs = found.pairs().items();
            String order = isWeakestFirst() ? ORDER + "=" + LOWEST + "&" : "";
            return new ProposalsView(
                    RunWords.path(run) + "/pins",
                    wants ? again(found, lines) : ProposalsView.Again.NONE,
                    lines.lost(found.dropped()),
                    pairs.size() > 1 ? order() : List.of(),
                    lines.of(pairs, fitting.of(viewer, ProposalLines.couples(pairs))),
                    further(found.pairs().next(), order + PAIRS, "#gh-run-pairs"));
        }

        /** Both orders; the one that is shown leads nowhere. */
        private List<RunHeadView.Way> order() {
            boolean weakest = isWeakestFirst();
            return List.of(
                    new RunHeadView.Way(
                            words.text("guildhall.mentoring.run.order.usual"),
                            weakest ? words.href(run) + "#gh-run-pairs" : ""),
                    new RunHeadView.Way(
                            words.text("guildhall.mentoring.run.order.lowest"),
                            weakest ? "" : words.href(run) + "?" + ORDER + "=" + LOWEST + "#gh-run-pairs"));
        }

        private Optional<ComparingService.Compared> compared() {
            return parameters
                    .apply(WITH)
                    .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                    .flatMap(text -> comparing
                            .compare(viewer, run.id(), new RunId(Long.parseLong(text)), LINES)
                            .result());
        }

        private ProposalsView.Again again(Findings wanted, ProposalLines lines) {
            List<ProposalsView.Wanted> pins = new ArrayList<>();
            wanted.together().forEach(each -> pins.add(wanted("guildhall.mentoring.run.wanted.together", each, lines)));
            wanted.apart().forEach(each -> pins.add(wanted("guildhall.mentoring.run.wanted.apart", each, lines)));
            return new ProposalsView.Again(
                    "/programmes/" + programme().id().value() + "/runs",
                    wanted.changes() > 0
                            ? look.words().count("guildhall.mentoring.run.again.changes", wanted.changes())
                            : "",
                    Long.toString(run.id().value()),
                    pins);
        }

        private ProposalsView.Wanted wanted(String key, Two two, ProposalLines lines) {
            String giver = faces.name(two.giver());
            String taker = faces.name(two.taker());
            return new ProposalsView.Wanted(
                    look.words().text(key, giver, taker),
                    lines.act(Wish.ANY, two.giver(), two.taker(), look.words().names(List.of(giver, taker), 0)).stream()
                            .toList());
        }

        private AloneView alone(Page<Alone> page) {
            return new AloneView(
                    words.text("guildhall.mentoring.run.alone.none"),
                    new AloneLines(words, faces).of(page.items()),
                    acts
                            ? look.href(look.links()
                                            .tuning(Long.toString(
                                                    programme().id().value())))
                                    + "#gh-criteria"
                            : "",
                    further(page.next(), ALONE, "#gh-run-alone"));
        }

        private String further(Optional<String> next, String name, String anchor) {
            return next.map(cursor -> words.href(run) + "?" + name + "=" + Links.encoded(cursor) + anchor)
                    .orElse("");
        }
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), Optional.empty(), OptionalInt.empty());
    }
}
