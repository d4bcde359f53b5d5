package io.guildhall.recognition.badge;

/** Where a class of badge is on its way. */
public enum BadgeState {
    /** Being made; those who may give it see it. */
    DRAFT,
    /** Can be given. */
    ACTIVE,
    /** Is given no more; whoever has it keeps it. */
    RETIRED
}
