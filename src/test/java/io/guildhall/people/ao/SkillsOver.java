package io.guildhall.people.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.people.Skills;

/** Lets tests of other packages make the adapter. */
public final class SkillsOver {
    private SkillsOver() {}

    public static Skills tables(ActiveObjects ao) {
        return new AoSkills(ao);
    }
}
