package io.guildhall.mentoring.programme;

/** What somebody enrols as. Names are kept in the database, so they never change. */
public enum ProgrammeRole {
    /** Gives: has places. In a reverse programme that is the less experienced of the two. */
    MENTOR,
    /** Wants to learn. */
    MENTEE,
    /** Both at once, among equals. */
    PEER
}
