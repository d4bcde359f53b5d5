package io.guildhall.mentoring.programme;

/** What a match is to reach first. Names are kept in the database, so they never change. */
public enum Aim {
    /** As many as possible have somebody, whoever waited longest first; among those matches, the one that fits best. */
    MOST_PEOPLE,
    /** The sum of what fits is as high as possible, though fewer may have somebody. */
    BEST_FIT
}
