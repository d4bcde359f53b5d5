package io.guildhall.mentoring.programme;

/** What somebody may do with a programme as a whole. Buttons show only what is there; the service checks again. */
public enum ProgrammeAct {
    /** Change name, dates and settings. */
    EDIT,
    /** Let people enrol. */
    OPEN,
    PAUSE,
    /** End it for good. */
    CLOSE,
    /** Say who manages it. */
    MANAGE
}
