package io.guildhall.recognition.proof;

/** How it stands with naming the pages that an award stands on in its credential. */
public enum Naming {
    /** It stands on no page that its earner sees, or the viewer did not earn it. */
    NOTHING,
    /** Its earner has not asked for it. */
    OFF,
    /** The same, and not everybody may read the page. */
    CLOSED,
    /** What is taken along from now on names the page. */
    ON,
    /** Its earner asked for it, and not everybody may read the page now: it is left out as long as that is so. */
    WAITING
}
