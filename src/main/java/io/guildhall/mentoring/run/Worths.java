package io.guildhall.mentoring.run;

import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import java.util.Arrays;

/**
 * What pairs are worth to the engine: one whole number in which what counts more always outweighs all that counts less.
 *
 * <p>Takers who can be served at once form a matroid (the transversal matroid of J. Edmonds and D. R. Fulkerson, 1965; where somebody wants several, an
 * integral polymatroid; among peers the matching matroid). In one, any choice that maximises a sum of weights above zero has as many members as can be. So a
 * taker who waited longer may simply weigh more, and still as many as possible are served: a first pair weighs {@code 2 + waited} classes, a further one
 * a single class. A class is worth more than all points together, and a point more than all unevenness. Where points come first, they are worth more than
 * all classes together.
 *
 * @param one what a class is worth
 * @param point what one point is worth
 * @param evenness what each further place of the same giver costs more than the one before; 0 where that would not fit into a long, or says nothing
 */
record Worths(long one, long point, long evenness) {
    /** Waiting longer than so many rounds counts no more. */
    static final int WAITED_MOST = 10;

    private static final int FIRST = 2;
    private static final long CLASSES = FIRST + WAITED_MOST;

    /** What the engine takes: see {@code MentorGraph}. */
    private static final long MOST = Long.MAX_VALUE / 8;

    /** For mentors with places. */
    static Worths ofMentors(Aim aim, int[] places, int[] wishes) {
        long pairs = Math.min(
                Arrays.stream(places).asLongStream().sum(),
                Arrays.stream(wishes).asLongStream().sum());
        long uneven = uneven(places, pairs);
        Worths even = of(aim, pairs, uneven);
        // The last of what counts is given up where numbers would grow too large.
        return uneven == 0 || even.fits(pairs, Arrays.stream(places).max().orElse(0)) ? even : of(aim, pairs, 0);
    }

    private static Worths of(Aim aim, long pairs, long uneven) {
        long least = uneven + 1;
        long evenness = uneven == 0 ? 0 : 1;
        return aim == Aim.MOST_PEOPLE
                ? new Worths(least * Criteria.POINTS * pairs + least, least, evenness)
                : new Worths(least, least * CLASSES * pairs + least, evenness);
    }

    /** For peers, each of whom is in one pair at most. */
    static Worths ofPeers(Aim aim, int people) {
        long pairs = people / 2;
        return aim == Aim.MOST_PEOPLE
                ? new Worths(Criteria.POINTS * pairs + 1, 1, 0)
                : new Worths(1, 2 * CLASSES * pairs + 1, 0);
    }

    /** The most that the costs of further places add up to: where those with most places have all of them taken. */
    private static long uneven(int[] places, long pairs) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        long left = pairs;
        long cost = 0;
        for (int at = sorted.length - 1; at >= 0 && left > 0; at--) {
            long taken = Math.min(left, sorted[at]);
            cost += taken * (taken - 1) / 2;
            left -= taken;
        }
        return cost;
    }

    private boolean fits(long pairs, int mostPlaces) {
        try {
            long dearest =
                    Math.addExact(Math.multiplyExact(one, CLASSES), Math.multiplyExact(point, (long) Criteria.POINTS));
            return Math.addExact(dearest, evenness * mostPlaces) <= MOST / Math.max(1, pairs);
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /** What a pair is worth, if it is not the taker's first. */
    long pair(int points) {
        return one + point * points;
    }

    /** How much more the first pair of a taker is worth. */
    long first(int waited) {
        return one * (FIRST - 1 + waited(waited));
    }

    /** What a pair of peers is worth. */
    long peers(int points, int waited, int otherWaited) {
        return one * (2 + waited(waited) + waited(otherWaited)) + point * points;
    }

    private static long waited(int rounds) {
        return Math.max(0, Math.min(WAITED_MOST, rounds));
    }
}
