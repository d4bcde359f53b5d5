package io.guildhall.suggestion;

import io.guildhall.people.Skill;
import io.guildhall.profile.SkillKind;
import java.util.Comparator;

/**
 * A topic of a community that somebody offers or wants: the reason of a suggestion.
 *
 * @param level how well they know it, 1 to 5
 * @param priority how much it matters to them, 1 to 3
 */
public record Met(Skill skill, SkillKind kind, int level, int priority) {
    /** What they know best before the rest, and what they offer before what they want. */
    static final Comparator<Met> BEST_KNOWN = Comparator.comparing(Met::kind)
            .thenComparing(Comparator.comparingInt(Met::level).reversed())
            .thenComparing(met -> met.skill().slug());

    /** What they want to learn most before the rest, and what they want before what they offer. */
    static final Comparator<Met> MOST_WANTED = Comparator.comparing(Met::kind)
            .reversed()
            .thenComparing(Comparator.comparingInt(Met::priority).reversed())
            .thenComparing(met -> met.skill().slug());
}
