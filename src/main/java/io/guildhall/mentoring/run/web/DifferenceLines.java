package io.guildhall.mentoring.run.web;

import io.guildhall.mentoring.run.Differences;
import java.util.ArrayList;
import java.util.List;

/** Says what is different since a run read everybody; a long list is cut and its rest counted. */
final class DifferenceLines {
    private static final int NAMED = 50;

    private DifferenceLines() {}

    static List<String> of(Differences differences, RunWords words, Faces faces) {
        List<String> told = new ArrayList<>();
        if (differences.isNone()) {
            return List.of(words.text("guildhall.mentoring.run.differences.none"));
        }
        if (differences.settings()) {
            told.add(words.text("guildhall.mentoring.run.differences.settings"));
        }
        differences.lost().stream()
                .limit(NAMED)
                .map(pair -> words.words()
                        .text(
                                "guildhall.mentoring.run.differences.lost",
                                faces.name(pair.giver()),
                                faces.name(pair.taker())))
                .forEach(told::add);
        differences.people().stream()
                .limit(NAMED)
                .map(each -> words.words()
                        .text(
                                "guildhall.mentoring.run.changed."
                                        + RunWords.word(each.difference().kind()),
                                faces.name(each.user())))
                .forEach(told::add);
        int rest = Math.max(0, differences.lost().size() - NAMED)
                + Math.max(0, differences.people().size() - NAMED);
        if (rest > 0) {
            told.add(words.words().count("guildhall.mentoring.run.differences.rest", rest));
        }
        return told;
    }
}
