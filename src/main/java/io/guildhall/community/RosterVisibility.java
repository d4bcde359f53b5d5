package io.guildhall.community;

/** Who may see who is in a community. */
public enum RosterVisibility {
    EVERYONE,
    MEMBERS,
    FACILITATORS
}
