package io.guildhall.mentoring.session;

/** What became of a goal. Names are kept in the database, so they never change. */
public enum GoalState {
    OPEN,
    REACHED,
    DROPPED
}
