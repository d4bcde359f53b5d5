package io.guildhall.people;

import io.guildhall.kernel.SortName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of the site for what one can know and be about.
 *
 * @param slug by what it is told from others: the label in lower case; no two have the same, whether words or synonyms
 * @param synonyms other words for it, by name; whoever uses one means this
 * @param mergedInto the one that this became a part of: it is a synonym of that now, and nobody is offered it
 * @param archived whether it is put aside: those who have it keep it, nobody is offered it
 */
public record Skill(
        SkillId id, String slug, String label, List<String> synonyms, Optional<SkillId> mergedInto, boolean archived) {
    /** How many characters a label has at most. */
    public static final int LABEL_MAX = 60;

    public Skill {
        synonyms = List.copyOf(synonyms);
    }

    /** By what a label is told from others, and found: in lower case, without blanks around it. */
    public static String slug(String label) {
        return SortName.of(label).value();
    }

    /** Which synonyms are none any more once it is called so: those that are left out, and one that becomes the label. */
    Set<String> givenUpBy(Word word) {
        Set<String> kept = word.synonyms().stream().map(Skill::slug).collect(Collectors.toSet());
        return synonyms.stream()
                .map(Skill::slug)
                .filter(each -> !kept.contains(each))
                .collect(Collectors.toSet());
    }

    /** Whether somebody who says so means this: by its label or a synonym, in any case of letters. */
    public boolean isCalled(String text) {
        String wanted = slug(text);
        return slug.equals(wanted) || synonyms.stream().map(Skill::slug).anyMatch(wanted::equals);
    }
}
