package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.run.ComparingService.Compared;
import io.guildhall.mentoring.run.ComparingService.Two;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Says what tells a run from another of its programme. */
record Comparing(Run run, RunWords words, Faces faces) {
    /**
     * The part of the page for it.
     *
     * @param others the runs of the programme, newest first
     * @param compared the one that was chosen
     */
    Shown of(List<Run> others, Optional<Compared> compared) {
        return new Shown(
                "mentoring/run-compare.vm",
                new ComparisonView(
                        others.stream()
                                .filter(each -> !each.id().equals(run.id())
                                        && each.result().isPresent())
                                .map(each -> new RunHeadView.Way(
                                        words.words()
                                                .text(
                                                        "guildhall.mentoring.run.compare.choice",
                                                        words.name(each),
                                                        each.result()
                                                                .map(words::found)
                                                                .orElse("")),
                                        words.href(run) + "?with=" + each.id().value() + "#gh-run-compare"))
                                .toList(),
                        words.name(run),
                        compared.map(each -> words.name(each.there())).orElse(""),
                        compared.map(this::rows).orElse(List.of()),
                        compared.map(each -> words.words().count("guildhall.mentoring.run.compare.both", each.both()))
                                .orElse(""),
                        compared.map(each -> named(each.onlyHere(), each.here()))
                                .orElse(List.of()),
                        compared.map(each -> named(each.onlyThere(), each.elsewhere()))
                                .orElse(List.of())));
    }

    private List<ComparisonView.Row> rows(Compared compared) {
        return List.of(
                row("guildhall.mentoring.run.compare.served", compared, Result::served),
                row("guildhall.mentoring.run.compare.pairs", compared, Result::pairs),
                row("guildhall.mentoring.run.compare.points", compared, result ->
                        (int) (result.points() / Math.max(1, result.pairs()))),
                row("guildhall.mentoring.run.compare.least", compared, Result::least));
    }

    private ComparisonView.Row row(String label, Compared compared, ToIntFunction<Result> number) {
        return new ComparisonView.Row(
                words.text(label),
                number(run.result(), number),
                number(compared.there().result(), number));
    }

    private String number(Optional<Result> result, ToIntFunction<Result> number) {
        return result.map(each -> words.words().number(number.applyAsInt(each))).orElse("");
    }

    private List<String> named(List<Two> pairs, int inAll) {
        List<String> named = new ArrayList<>(pairs.stream()
                .map(each -> words.words().names(List.of(faces.name(each.giver()), faces.name(each.taker())), 0))
                .toList());
        if (inAll > pairs.size()) {
            named.add(words.words().count("guildhall.mentoring.run.compare.rest", inAll - pairs.size()));
        }
        return named;
    }
}
