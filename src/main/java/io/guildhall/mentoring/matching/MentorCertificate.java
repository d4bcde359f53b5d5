package io.guildhall.mentoring.matching;

/**
 * Prices that prove that no choice of mentors and mentees is worth more: a mentor's price for each place, a mentee's for each mentor wanted, and what a
 * chosen pair costs besides, since nobody can have the same mentor twice. No pair is worth more than its prices, and everything that is for sale costs
 * together what the choice is worth; so no other choice, which would have to pay as much for itself, is worth more (the duality of linear programmes, for
 * assignments by E. Egerváry, 1931).
 *
 * <p>One more place of a mentor would add at most that mentor's price, and one more wish of a mentee at most that mentee's. Of several that prove the same,
 * the one with the lowest prices of mentors ({@link MentorMatching#lowest}) says what one more place adds exactly.
 */
public final class MentorCertificate {
    private final long[] mentors;
    private final long[] mentees;
    private final long[] pairs;

    /**
     * A certificate of these prices.
     *
     * @param mentors of each mentor, by number
     * @param mentees of each mentee, by number
     * @param pairs of each chosen pair, in the order of the {@link MentorMatching}
     */
    public MentorCertificate(long[] mentors, long[] mentees, long[] pairs) {
        this.mentors = mentors.clone();
        this.mentees = mentees.clone();
        this.pairs = pairs.clone();
    }

    /** For how many mentors there are prices. */
    public int mentors() {
        return mentors.length;
    }

    /** For how many mentees there are prices. */
    public int mentees() {
        return mentees.length;
    }

    /** For how many chosen pairs there are prices. */
    public int pairs() {
        return pairs.length;
    }

    /** What a place of a mentor costs. */
    public long mentor(int mentor) {
        return mentors[mentor];
    }

    /**
     * What the best choice would be worth more if a mentor had one more place: exactly that in a certificate with the lowest prices, at most that in any.
     * The worth of the best choice grows with places along straight lines that bend at whole numbers only, as all corners of the linear programme are whole;
     * its slope to the right is the lowest price, less what that place costs by evenness (for assignments H. B. Leonard, "Elicitation of honest preferences
     * for the assignment of individuals to positions", 1983). For two more places, of one mentor or of two, it can be less than twice or both.
     */
    public long gain(MentorGraph graph, int mentor) {
        return Math.max(0, mentors[mentor] - graph.evenness() * graph.places(mentor));
    }

    /** What a mentor costs a mentee. */
    public long mentee(int mentee) {
        return mentees[mentee];
    }

    /** What a chosen pair costs besides. */
    public long pair(int at) {
        return pairs[at];
    }
}
