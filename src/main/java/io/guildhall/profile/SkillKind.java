package io.guildhall.profile;

/** What somebody has to do with a skill. */
public enum SkillKind {
    /** They can help others with it. */
    OFFER,
    /** They want to learn it. */
    WANT
}
