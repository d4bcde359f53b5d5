package io.guildhall.recognition.kudos;

/** What became of thanks. Names are kept in the database, so they never change. */
public enum KudosState {
    GIVEN,
    /** Taken back by who gave it: it counts for nothing, and its words are gone. */
    RETRACTED,
    /** One of the two was erased: it counts, but nothing can be read of it. */
    WORDLESS
}
