package io.guildhall.people;

import java.util.Collection;
import java.util.Map;

/** Port: something that has skills. Each feature that refers to skills has a bean of it, so that what has a skill follows it. */
public interface SkillUse {
    /** What has them, in one word: {@code communities}, {@code people}. Its texts are {@code guildhall.vocabulary.use.<name>.one} and {@code .many}. */
    String name();

    /** How many have each of these; one that nothing has may be missing. At most one statement. Never writes. */
    Map<SkillId, Integer> count(Collection<Skill> skills);

    /**
     * Lets some of what has a renamed or merged skill have the present one. In transactions of its own; called again until nothing is left.
     *
     * @param most how many at once
     * @return how many followed
     */
    int follow(Vocabulary.Moved moved, int most);
}
