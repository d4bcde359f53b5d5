package io.guildhall.recognition.badge;

/** How an award came about. */
public enum AwardSource {
    /** Somebody gave it. */
    HAND,
    /** Whoever has it did what its rule asks for. */
    RULE
}
