package io.guildhall.mentoring.run.web;

import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.run.Alone;
import io.guildhall.mentoring.run.Unmatched;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says why a run found nobody for somebody, and what would change it. A block stands with all else that nobody can tell apart. */
record AloneLines(RunWords words, Faces faces) {
    List<AloneView.Line> of(List<Alone> alone) {
        return alone.stream().map(this::line).toList();
    }

    private AloneView.Line line(Alone each) {
        Unmatched unmatched = each.unmatched();
        return new AloneView.Line(
                faces.face(each.user()),
                words.text("guildhall.mentoring.run.why." + RunWords.word(unmatched.why())),
                kept(unmatched),
                changes(unmatched));
    }

    /** Blocks count among the rules and those who are not there, so that nobody can count them. */
    private String kept(Unmatched unmatched) {
        Map<Rule, Integer> kept = unmatched.kept();
        int inAll = unmatched.candidates()
                + kept.values().stream().mapToInt(Integer::intValue).sum();
        int skill = kept.getOrDefault(Rule.NO_SKILL, 0);
        int full = kept.getOrDefault(Rule.FULL, 0);
        int rest = inAll - unmatched.candidates() - skill - full;
        List<String> parts = new ArrayList<>();
        if (skill > 0) {
            parts.add(words.words().count("guildhall.mentoring.run.kept.skill", skill));
        }
        if (full > 0) {
            parts.add(words.words().count("guildhall.mentoring.run.kept.full", full));
        }
        if (rest > 0) {
            parts.add(words.words().count("guildhall.mentoring.run.kept.rules", rest));
        }
        if (unmatched.candidates() > 0) {
            parts.add(words.words().count("guildhall.mentoring.run.kept.fit", unmatched.candidates()));
        }
        return parts.isEmpty()
                ? ""
                : words.words()
                        .text(
                                "guildhall.mentoring.run.kept",
                                inAll,
                                words.words().names(parts, 0));
    }

    private List<String> changes(Unmatched unmatched) {
        return unmatched.gained().entrySet().stream()
                .filter(each -> each.getKey().isOfTheProgramme() && each.getValue() > 0)
                .sorted(Map.Entry.<Rule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> words.words()
                        .text(
                                "guildhall.mentoring.run.gained." + RunWords.word(each.getKey()),
                                words.words().count("guildhall.mentoring.run.gained.more", each.getValue())))
                .toList();
    }
}
