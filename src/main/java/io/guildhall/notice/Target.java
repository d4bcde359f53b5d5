package io.guildhall.notice;

/** Which page a notice leads to. */
public enum Target {
    /** The community's page, with its card and its button. */
    COMMUNITY,
    /** What waits for those who run the community. */
    DESK,
    /** What was written to its members. */
    ANNOUNCEMENTS,
    /** Its badges, with who is nominated for one. */
    BADGES,
    /** Who is thanked in it. */
    KUDOS,
    /** Its reviews and hand-overs. */
    REVIEW,
    /** Its mentoring programmes. */
    MENTORING,
    /** Its life, with the term of those who facilitate. */
    LIFE,
    /** The directory, for a community that the person may no longer know. */
    DIRECTORY,
    /** The community page of the space that something of the site led to. */
    SPACE,
    /** The reader's own communities, with what they proposed. */
    MINE,
    /** The page of a mentoring programme: the detail of the occasion begins with {@code programme:<number>}. */
    PROGRAMME,
    /** The page of two who are paired; the occasion's reference begins with {@code pairing:} and its number. */
    PAIRING,
    /** The page of a mentoring programme, with requests; the occasion's reference ends with {@code :} and its number. */
    REQUESTS,
    /** The page of an award; the occasion's reference ends with {@code :} and its number. */
    AWARD,
    /** Where administrators of the site decide proposals of communities. */
    PROPOSALS,
    /** Where administrators of the site erase people, and see who asks for it. */
    PRIVACY
}
