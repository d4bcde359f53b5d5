package io.guildhall.people;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a skill is to be called: its label, and other words for it. */
public record Word(String label, List<String> synonyms) {
    /** How many synonyms a skill has at most. */
    public static final int SYNONYMS_MAX = 50;

    private static final TextRule LABEL = TextRule.neededLine("label", Skill.LABEL_MAX);
    private static final TextRule SYNONYM = TextRule.neededLine("synonyms", Skill.LABEL_MAX);

    public Word {
        synonyms = List.copyOf(synonyms);
    }

    /** Without blanks around, and without a synonym that says the same as the label or another one. */
    public Word stripped() {
        Set<String> slugs = new HashSet<>(Set.of(Skill.slug(label)));
        return new Word(
                label.strip(),
                synonyms.stream()
                        .map(String::strip)
                        .filter(synonym -> !synonym.isEmpty() && slugs.add(Skill.slug(synonym)))
                        .toList());
    }

    /** With one synonym more, unless it is there already. */
    Word alsoCalled(String other) {
        List<String> more = new ArrayList<>(synonyms);
        more.add(other);
        return new Word(label, more).stripped();
    }

    /** What is wrong with it, stripped. */
    public List<FieldError> problems() {
        List<FieldError> problems =
                new ArrayList<>(LABEL.problem(label).stream().toList());
        synonyms.stream()
                .map(SYNONYM::problem)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(problems::add);
        if (synonyms.size() > SYNONYMS_MAX) {
            problems.add(new FieldError("synonyms", "field.too-many-synonyms", List.of(SYNONYMS_MAX)));
        }
        return List.copyOf(problems);
    }

    /** By what label and synonyms are told from others. */
    Set<String> slugs() {
        Set<String> slugs = new HashSet<>(Set.of(Skill.slug(label)));
        synonyms.stream().map(Skill::slug).forEach(slugs::add);
        return slugs;
    }
}
