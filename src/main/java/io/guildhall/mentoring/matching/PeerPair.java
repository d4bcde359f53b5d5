package io.guildhall.mentoring.matching;

/**
 * Two people who may be paired, by their numbers from 0, and what that is worth.
 *
 * @param worth more is better; a pair that is worth nothing or less is never chosen
 */
public record PeerPair(int one, int other, long worth) {
    public PeerPair {
        if (one == other || one < 0 || other < 0) {
            throw new IllegalArgumentException("a pair of " + one + " and " + other);
        }
    }
}
