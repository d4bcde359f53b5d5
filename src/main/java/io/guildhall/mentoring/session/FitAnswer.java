package io.guildhall.mentoring.session;

/** What somebody says of the two after they met first. Names are kept in the database, so they never change. */
public enum FitAnswer {
    GOOD,
    UNSURE,
    NOT
}
