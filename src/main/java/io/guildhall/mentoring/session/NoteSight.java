package io.guildhall.mentoring.session;

/** Who reads a note. Names are kept in the database, so they never change. */
public enum NoteSight {
    /** Its author. */
    SELF,
    /** Its author, and who they are paired with. */
    PAIR
}
