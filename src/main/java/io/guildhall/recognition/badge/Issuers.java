package io.guildhall.recognition.badge;

/** Who gives a badge. */
public enum Issuers {
    /** Whoever runs the community in which it is given: its facilitators, and administrators of its space and of the site. */
    FACILITATORS,
    /** Whoever administers the place that the badge belongs to: the community's space, or the site. */
    ADMINISTRATORS,
    /** Sponsors of the community in which it is given, and nobody else; whoever runs the community takes it back. */
    SPONSORS
}
