package io.guildhall.people;

import java.util.Optional;

/**
 * One line of a file of words.
 *
 * @param no its number; the head is line 1
 * @param slug which skill is meant; empty for the one of that label, or a new one
 * @param withSynonyms whether the file has such a column; without it they stay as they are
 */
public record SkillLine(int no, String slug, Word word, boolean withSynonyms) {
    /** By what the skill is found that this line means. */
    Optional<String> meant() {
        return Optional.of(slug.isBlank() ? word.label() : slug)
                .filter(text -> !text.isBlank())
                .map(Skill::slug);
    }
}
