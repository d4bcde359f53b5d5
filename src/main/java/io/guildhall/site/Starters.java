package io.guildhall.site;

/** Who may make a space a community, besides administrators of the site, who always may where they see the space. */
public enum Starters {
    /** Whoever administers the space. */
    SPACE_ADMINS,
    /** Nobody else. */
    SITE_ADMINS
}
