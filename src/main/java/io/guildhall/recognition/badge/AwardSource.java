package io.guildhall.recognition.badge;

/** How an award came about. */
public enum AwardSource {
    /** Somebody gave it. */
    HAND
}
