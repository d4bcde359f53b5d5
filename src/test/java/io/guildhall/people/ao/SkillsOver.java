package io.guildhall.people.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.people.PersonFacts;
import io.guildhall.people.Skills;
import io.guildhall.people.Vocabulary;

/** Lets tests of other packages make the adapter. */
public final class SkillsOver {
    private SkillsOver() {}

    public static Skills tables(ActiveObjects ao) {
        return new AoSkills(ao);
    }

    public static PersonFacts facts(ActiveObjects ao) {
        return new AoPersonFacts(ao);
    }

    public static Vocabulary vocabulary(ActiveObjects ao) {
        return new AoSkills(ao);
    }
}
