package io.guildhall.mentoring.programme;

/** Where a programme is: DRAFT, then OPEN and PAUSED in turn, then CLOSED for good. Names are kept in the database, so they never change. */
public enum ProgrammeState {
    /** Only its managers know of it. */
    DRAFT,
    /** People enrol and find each other. */
    OPEN,
    /** Nobody enrols and nobody is asked; pairings go on. */
    PAUSED,
    /** Over; running pairings go on until they end. */
    CLOSED
}
