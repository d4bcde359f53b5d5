package io.guildhall.mentoring.programme;

/** Whether two who begin write down what they expect of each other. Names are kept in the database, so they never change. */
public enum AgreementUse {
    OFF,
    OPTIONAL,
    /** The page of the two begins with it. */
    SUGGESTED
}
