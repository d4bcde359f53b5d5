package io.guildhall.community;

/**
 * What a first step may be besides a page or words: something that the app knows the way to. Features add what they offer to newcomers, and say
 * in one place whether it leads anywhere now. Names are kept in the database, so they never change.
 */
public enum StepAct {
    /** Read the ground rules; done by whoever accepted them. */
    RULES,
    /** Go to the page that newcomers read first. */
    WELCOME_PAGE,
    /** Put the next meeting into one's calendar. */
    NEXT_MEETING,
    /** Say in one's profile what one brings, offers and wants. */
    PROFILE,
    /** Meet somebody who knows the place and is there for whoever is new. */
    BUDDY
}
