package io.guildhall.mentoring.criteria;

import java.util.Arrays;

/**
 * Which pairs a match may make, and how many points each has: a row for each taker, by giver. Among peers each pair is there once, at the one with the higher
 * index.
 *
 * @param givers indices in {@link Crowd#givers()}
 * @param points 0 to 1,000
 * @param left pairs that no rule forbids and that were left out all the same, because the taker had as many better ones as are looked at
 * @param next of each taker the most points that a pair has which was left out; below zero where none was
 * @param fits of each giver how many takers no rule keeps away, those with whom the pair was left out among them; among peers only those who enrolled later
 */
public record Pairable(int[][] givers, short[][] points, long left, int[] next, int[] fits) {
    /** How many pairs there are. */
    public int size() {
        return Arrays.stream(givers).mapToInt(row -> row.length).sum();
    }

    /** How many takers there are. */
    public int takers() {
        return givers.length;
    }
}
