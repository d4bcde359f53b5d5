package io.guildhall.mentoring.pairing;

/** Why somebody declined, for the programme's counts alone (from five answers on). Names are kept in the database, so they never change. */
public enum DeclineCode {
    NO_TIME,
    OTHER_TOPIC,
    WORKS_TOGETHER,
    OTHER
}
