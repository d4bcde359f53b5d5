package io.guildhall.notice;

/** Who hears of an occasion, computed when it is told, not when it happened. Whoever did it is never told of it. */
public enum Audience {
    /** Who it happened to. */
    PERSON,
    /** Who can act for the community now: its facilitators, and deputies while none of them can. */
    FACILITATORS,
    /** Who invited the person. */
    INVITER,
    /** Every active member. */
    MEMBERS,
    /** Who administers the space, as far as they are known: who founded the community, and members. */
    SPACE_ADMINS,
    /** Who administers the site. */
    SITE_ADMINS
}
