package io.guildhall.mentoring.programme;

/** Who may know, besides the two, that a pairing exists. Names are kept in the database, so they never change. */
public enum PairsSeenBy {
    MANAGERS,
    /** Also the members of the community; across communities everybody who is logged in. */
    MEMBERS
}
