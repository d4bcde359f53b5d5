package io.guildhall.recognition.badge;

/** How an award came about. */
public enum AwardSource {
    /** Somebody gave it. */
    HAND,
    /** Members nominated whoever earned it, and somebody gave it. */
    NOMINATION,
    /** Whoever has it did what its rule asks for. */
    RULE
}
