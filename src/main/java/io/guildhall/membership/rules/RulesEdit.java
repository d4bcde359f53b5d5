package io.guildhall.membership.rules;

/** What an edit of ground rules means for those who accepted them before. */
public enum RulesEdit {
    /** A small correction: nobody is asked. Of rules that are the first there is none. */
    CORRECTION,
    /** Everybody is asked to accept them again, and has 30 days from then. */
    ASK
}
