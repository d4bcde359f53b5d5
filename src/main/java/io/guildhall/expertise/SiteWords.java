package io.guildhall.expertise;

import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.util.Optional;

/**
 * Port: the words of the site as this node knows them, for the features above. What changed is known after a minute at the latest. No statement; once
 * a minute one for every 10,000 words.
 */
public interface SiteWords {
    /** The skill that is called exactly so, by label or synonym; not where it is put aside. */
    Optional<Skill> known(String text);

    /** Whether a text is exactly the label or a synonym of a skill that is put aside, which nobody is offered. */
    boolean isPutAside(String text);

    /** A skill by number; it may be put aside. */
    Optional<Skill> known(SkillId skill);
}
