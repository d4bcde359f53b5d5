package io.guildhall.mentoring.run;

/** What a run does at the moment. Names are kept in the database, so they never change. */
public enum RunStep {
    /** Nobody began with it yet. */
    WAITING,
    READING,
    WEIGHING,
    MATCHING,
    EXPLAINING,
    SAVING
}
