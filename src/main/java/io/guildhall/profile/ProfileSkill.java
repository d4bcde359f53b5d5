package io.guildhall.profile;

import io.guildhall.people.SkillId;

/**
 * A skill that somebody offers or wants.
 *
 * @param level how well they know it now, {@value #LEAST} to {@value #LEVEL_MAX}; of somebody who wants it, where they begin
 * @param priority how much it matters to them, {@value #LEAST} to {@value #PRIORITY_MAX}
 */
public record ProfileSkill(SkillKind kind, SkillId skill, int level, int priority) {
    /** The lowest level and the lowest priority. */
    public static final int LEAST = 1;

    public static final int LEVEL_MAX = 5;
    public static final int PRIORITY_MAX = 3;
}
