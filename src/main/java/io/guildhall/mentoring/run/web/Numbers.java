package io.guildhall.mentoring.run.web;

import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.run.Result;
import io.guildhall.mentoring.run.Run;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says what a run found in numbers. */
record Numbers(RunWords words, SiteWords vocabulary) {
    private static final int WHOLE = 100;
    private static final int BAND = 2;

    /**
     * The part of the page for it.
     *
     * @param proof what proves it, as text; empty where nobody asked for it
     */
    Shown of(Run run, Result result, String proof) {
        return new Shown(
                "mentoring/run-numbers.vm",
                new NumbersView(
                        words.href(run) + "?proof=show#gh-run-proof",
                        proof,
                        told(result),
                        result.pairs() == 0 ? List.of() : List.of(wishes(result), loads(result)),
                        result.groups().stream().map(this::group).toList(),
                        result.wanted().stream()
                                .flatMap(each -> vocabulary.known(new SkillId(each.skill())).stream()
                                        .map(skill -> wanted(skill, each.more())))
                                .toList()));
    }

    private List<String> told(Result result) {
        List<String> told = new ArrayList<>();
        told.add(
                words.mentors()
                        ? words.words().text("guildhall.mentoring.run.places", result.givers(), result.places())
                        : words.words().text("guildhall.mentoring.run.peers", result.givers(), result.places()));
        told.add(words.words().count("guildhall.mentoring.run.pairs", result.pairs()));
        if (result.pairs() > 0) {
            told.add(words.words()
                    .text("guildhall.mentoring.run.points", (int) (result.points() / result.pairs()), result.least()));
            told.add(words.words().text("guildhall.mentoring.run.even", words.share(result.gini())));
        }
        return told;
    }

    private NumbersView.Chart wishes(Result result) {
        List<String> labels = List.of(
                words.text("guildhall.mentoring.run.wish.first"),
                words.text("guildhall.mentoring.run.wish.second"),
                words.text("guildhall.mentoring.run.wish.third"),
                words.text("guildhall.mentoring.run.wish.none"));
        return chart(words.text("guildhall.mentoring.run.wishes"), labels, result.wishes());
    }

    private NumbersView.Chart loads(Result result) {
        List<Integer> loads = result.loads();
        List<String> labels = IntStream.range(0, loads.size())
                .mapToObj(pairs -> pairs > 0 && pairs == loads.size() - 1
                        ? words.words().text("guildhall.mentoring.run.load.more", pairs)
                        : words.words().count("guildhall.mentoring.run.load", pairs))
                .toList();
        return chart(
                words.text(words.mentors() ? "guildhall.mentoring.run.loads" : "guildhall.mentoring.run.loads.peers"),
                labels,
                loads);
    }

    private NumbersView.Chart chart(String title, List<String> labels, List<Integer> values) {
        int most = Math.max(1, values.stream().mapToInt(Integer::intValue).max().orElse(1));
        return new NumbersView.Chart(
                title,
                IntStream.range(0, Math.min(labels.size(), values.size()))
                        .mapToObj(at -> new NumbersView.Bar(
                                labels.get(at), words.words().number(values.get(at)), values.get(at) * WHOLE / most))
                        .toList());
    }

    private NumbersView.Group group(Result.Group group) {
        return new NumbersView.Group(
                name(group),
                words.words().text("guildhall.mentoring.run.group.served", group.served(), group.inAll()),
                words.words().share((double) group.served() / Math.max(1, group.inAll())),
                group.behind() ? words.text("guildhall.mentoring.run.group.behind") : "");
    }

    private String name(Result.Group group) {
        if (group.by() != Result.By.SENIORITY) {
            return words.words().text("guildhall.mentoring.run.group." + RunWords.word(group.by()), group.name());
        }
        int lowest = group.name().matches("-?[0-9]{1,4}") ? Integer.parseInt(group.name()) : 0;
        return words.words().text("guildhall.mentoring.run.group.seniority", lowest, lowest + BAND);
    }

    private String wanted(Skill skill, int more) {
        return words.words()
                .text(
                        words.mentors()
                                ? "guildhall.mentoring.run.wanted.mentor"
                                : "guildhall.mentoring.run.wanted.peer",
                        skill.label(),
                        words.words().count("guildhall.mentoring.run.wanted.more", more));
    }
}
