package io.guildhall.site;

/** Who may thank members of a community besides its members, its guests, and those who administer its space or the site. */
public enum Thankers {
    /** Nobody else. */
    MEMBERS,
    /** Whoever is logged in and may see who is in the community. */
    EVERYBODY
}
