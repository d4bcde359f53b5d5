package io.guildhall.mentoring.matching;

/**
 * Mentors with places, mentees with wishes, and all the pairs that may be formed of them, with points: so many that they are kept in as little memory as can
 * be, and that nobody looks at all of them twice if it can be helped. What a pair is worth follows from its points, see {@link #worth}.
 *
 * <p>What is handed over is not copied, and must not change. The same pairs in any order are the same pool.
 */
public final class MentorPool {
    final int[] places;
    final int[] demands;
    final long one;
    final long point;
    final long[] firsts;
    final long evenness;
    private final int[][] mentors;
    private final short[][] points;
    private final int[] numbers;

    /**
     * A pool.
     *
     * @param people who they are
     * @param worths what pairs are worth
     * @param rows the pairs
     */
    public MentorPool(People people, PoolWorths worths, PoolRows rows) {
        places = people.places();
        demands = people.demands();
        one = worths.one();
        point = worths.point();
        firsts = worths.firsts();
        evenness = worths.evenness();
        mentors = rows.mentors();
        points = rows.points();
        numbers = rows.numbers();
    }

    /**
     * Who there is, by number.
     *
     * @param places how many each mentor may have, at least 1
     * @param demands how many mentors each mentee may have, at least 1
     */
    public record People(int[] places, int[] demands) {}

    /**
     * What pairs are worth.
     *
     * @param one what any pair is worth
     * @param point what each point adds, at least 1
     * @param firsts how much more the first pair of each mentee is worth
     * @param evenness as in {@link MentorGraph#withEvenness}
     */
    public record PoolWorths(long one, long point, long[] firsts, long evenness) {}

    /**
     * The pairs of each mentee, by the mentee's number.
     *
     * @param mentors with whom, as {@code numbers} knows them
     * @param points how many points each pair has
     * @param numbers the mentors' numbers; below zero for whoever is not in the pool
     */
    public record PoolRows(int[][] mentors, short[][] points, int[] numbers) {}

    int mentors() {
        return places.length;
    }

    int mentees() {
        return demands.length;
    }

    /** With whom a mentee may be, as {@link #number} knows them. */
    int[] mentors(int mentee) {
        return mentors[mentee];
    }

    /** How many points a mentee's pairs have. */
    short[] points(int mentee) {
        return points[mentee];
    }

    /** The number of somebody in a row; below zero for whoever is not in the pool. */
    int number(int mentor) {
        return numbers[mentor];
    }

    /** How many there may be in rows, those who are not in the pool among them. */
    int known() {
        return numbers.length;
    }

    /** What a pair of so many points is worth, if it is not the mentee's first. */
    long worth(int points) {
        return one + point * points;
    }
}
