package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.run.Progress;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where a run stands, and what can be done with it. */
final class RunHead {
    private RunHead() {}

    /**
     * The head of its page.
     *
     * @param acts whether the viewer may change it
     * @param newest the latest run of the programme
     */
    static Shown of(Run run, boolean acts, Optional<Run> newest, RunWords words) {
        boolean computes = run.state() == RunState.COMPUTING;
        boolean ends = acts && (computes || run.state().isDraft());
        String word = computes ? "stop" : "discard";
        return new Shown(
                "mentoring/run.vm",
                new RunHeadView(
                        words.state(run.state()),
                        RunWords.lozenge(run.state()),
                        words.since(run),
                        told(run, words),
                        computes ? progress(run.progress(), words) : RunHeadView.Progress.NONE,
                        ends ? RunWords.path(run) + "/discard" : "",
                        ends ? words.text("guildhall.mentoring.run.end." + word) : "",
                        ends ? words.text("guildhall.mentoring.run.end." + word + ".hint") : "",
                        ends ? words.text("guildhall.mentoring.run.end." + word + ".done") : "",
                        newest.filter(other -> other.no() > run.no())
                                .map(other -> new RunHeadView.Way(
                                        words.words()
                                                .text(
                                                        "guildhall.mentoring.run.newer",
                                                        words.name(other),
                                                        words.state(other.state())),
                                        words.href(other)))
                                .orElse(RunHeadView.Way.NONE),
                        run.state().isDraft() ? ways(run, acts, words) : List.of()));
    }

    private static List<RunHeadView.Way> ways(Run run, boolean acts, RunWords words) {
        List<RunHeadView.Way> ways = new ArrayList<>();
        if (acts) {
            ways.add(new RunHeadView.Way(words.text("guildhall.mentoring.run.way.publish"), "#gh-run-publish"));
        }
        if (run.state() == RunState.DRAFT) {
            ways.add(new RunHeadView.Way(
                    words.text("guildhall.mentoring.run.way.differences"),
                    words.href(run) + "?differences=show#gh-run-differences"));
        }
        return ways;
    }

    private static List<String> told(Run run, RunWords words) {
        List<String> told = new ArrayList<>();
        if (run.state() != RunState.DRAFT) {
            told.add(words.text("guildhall.mentoring.run.told." + RunWords.word(run.state())));
        }
        run.result().map(words::served).ifPresent(told::addAll);
        return told;
    }

    private static RunHeadView.Progress progress(Progress progress, RunWords words) {
        return new RunHeadView.Progress(
                words.text("guildhall.mentoring.run.step." + RunWords.word(progress.step())),
                progress.of() > 0
                        ? words.words().text("guildhall.mentoring.run.progress", progress.done(), progress.of())
                        : "",
                progress.done(),
                Math.max(1, progress.of()));
    }
}
