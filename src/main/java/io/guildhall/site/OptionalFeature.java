package io.guildhall.site;

/** What the app can do without, because it rests on a member of the host that nobody saw on this version. */
public enum OptionalFeature {
    /** Addresses relative to the site, and its configured base address. */
    ADDRESSES,
    /** Telling that a space is archived. */
    ARCHIVED_SPACES,
    /** Counting who writes something. */
    CONTRIBUTIONS,
    /** Telling that an account is deactivated. */
    DEACTIVATIONS,
    /** Reading who is in a group of the directory. */
    GROUP_MEMBERS,
    /** Dates in the form of the viewer's language. */
    LANGUAGES,
    /** Mails in the language and time zone of whoever gets them. */
    LETTER_LANGUAGES,
    /** Counting who likes something. */
    LIKES,
    /** Mail at all. */
    MAIL,
    /** Making pages, as a hand-over is kept. */
    NEW_PAGES,
    /** Reading the labels of pages. */
    PAGE_LABELS,
    /** Searching pages. */
    PAGE_SEARCH,
    /** Times in the viewer's zone. */
    TIME_ZONES,
    /** Finding people by their username. */
    USERNAMES,
    /** Finding people by a part of what they are called. */
    USER_SEARCH
}
