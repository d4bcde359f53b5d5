package io.guildhall.review;

/** What two people go through before one hands a community on to the other. Names are kept in the database, so they never change. */
public enum HandOverTopic {
    /** What the successor may do in the space; the host's to give. */
    RIGHTS,
    /** The next meeting and its calendar. */
    MEETING,
    /** Charter, rules, questions and first steps that were laid down. */
    TEMPLATES,
    /** People who ask to join. */
    REQUESTS,
    /** Invitations that are not answered. */
    INVITATIONS,
    /** What was written to members. */
    ANNOUNCEMENTS,
    /** Sponsors, champions and others to know. */
    CONTACTS,
    /** Who stands in. */
    DEPUTIES,
    /** When the next review is. */
    REVIEW
}
