package io.guildhall.expertise;

import io.guildhall.people.Skill;
import java.util.List;

/** What a question was taken for, and what else it may have meant. */
record Reading(List<Skill> meant, List<Skill> nearest) {
    private static final int NEAREST = 3;

    /** The name of one skill; nothing where there is none of that name. */
    static Reading exactly(String text, SkillIndex index) {
        return index.called(text)
                .map(skill -> new Reading(List.of(skill), List.of()))
                .orElseGet(() -> new Reading(List.of(), nearest(text, List.of(), index)));
    }

    /** What somebody means who typed that. */
    static Reading of(String text, Vocabulary vocabulary) {
        SkillIndex index = vocabulary.index();
        List<Skill> read =
                index.meant(text).stream().map(SkillIndex.Match::skill).toList();
        boolean sure = read.stream().anyMatch(skill -> skill.isCalled(text)) || read.size() > 1;
        List<Skill> meant = sure ? read : vocabulary.called(text).map(List::of).orElse(read);
        boolean named = meant.size() > 1 || meant.stream().anyMatch(skill -> skill.isCalled(text));
        return new Reading(meant, named ? List.of() : nearest(text, meant, index));
    }

    private static List<Skill> nearest(String text, List<Skill> meant, SkillIndex index) {
        return index.near(text, NEAREST + meant.size()).stream()
                .map(SkillIndex.Match::skill)
                .filter(skill -> !meant.contains(skill))
                .limit(NEAREST)
                .toList();
    }
}
