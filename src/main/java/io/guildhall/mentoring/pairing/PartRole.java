package io.guildhall.mentoring.pairing;

/** What somebody is in a pairing. Names are kept in the database, so they never change. */
public enum PartRole {
    MENTOR,
    MENTEE,
    PEER,
    /** Whose turn it is to host a circle; a peer otherwise. */
    HOST
}
