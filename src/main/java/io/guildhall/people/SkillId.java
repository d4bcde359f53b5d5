package io.guildhall.people;

/** The number of a skill. */
public record SkillId(long value) {
    /** Comes before every skill: where a walk through all of them begins. */
    public static final SkillId BEFORE_ALL = new SkillId(0);
}
