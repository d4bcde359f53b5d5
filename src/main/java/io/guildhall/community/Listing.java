package io.guildhall.community;

/** Who may know that a community exists: viewers of its space, everybody on the site, or members only. */
public enum Listing {
    SPACE,
    SITE,
    HIDDEN
}
