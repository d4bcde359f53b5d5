package io.guildhall.mentoring.criteria;

/**
 * Why a match never pairs two people. The order is the one in which they are counted: each pair that is not made counts for the first of them. A block has
 * none of its own, so that nobody can count it: it looks like somebody who is not there now.
 */
public enum Rule {
    /** One of them pauses, or has no time in these days; or by a block. */
    NOT_NOW,
    /** One is the other's line manager, so many levels up as the programme says. */
    LINE_MANAGER,
    /** Every place of one of them is taken. */
    FULL,
    /** They were paired before, and are not to be again; or they are paired now, or one asked the other. */
    PAIRED_BEFORE,
    /** Neither offers what the other wants. */
    NO_SKILL,
    /** They share no language. */
    NO_LANGUAGE,
    /** One is too far above the other, or not far enough. */
    SENIORITY,
    SAME_DEPARTMENT,
    SAME_SITE,
    /** Too little speaks for the two. */
    CUT_OFF;

    /** Whether managers could change it, by criteria or by asking somebody for a place more. */
    public boolean isOfTheProgramme() {
        return this != NOT_NOW;
    }

    public int bit() {
        return 1 << ordinal();
    }

    /** The one that counts of several; there is at least one. */
    public static Rule first(int broken) {
        return values()[Integer.numberOfTrailingZeros(broken)];
    }
}
