package io.guildhall.ambition;

/**
 * When enough members stand behind an ambition for it to be the community's: one in ten of them, but at least three and at most
 * {@value #MOST}; in a community of fewer than three, all. One in ten is about the core of a community: those who will work for it. Half of all
 * members is more than ever look by, and an ambition of one or two is theirs. Whoever proposes one stands behind it.
 */
final class Adoption {
    static final int LEAST = 3;
    static final int MOST = 25;

    private static final int ONE_IN = 10;

    private Adoption() {}

    /** How many votes an ambition needs in a community of that many active members. */
    static int votesNeeded(int members) {
        int share = (members + ONE_IN - 1) / ONE_IN;
        int needed = Math.min(MOST, Math.max(LEAST, share));
        return Math.max(1, Math.min(needed, members));
    }
}
