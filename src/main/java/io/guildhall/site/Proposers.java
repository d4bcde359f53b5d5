package io.guildhall.site;

/** Who may propose communities to the administrators of the site. */
public enum Proposers {
    /** Whoever is logged in. */
    EVERYBODY,
    NOBODY
}
