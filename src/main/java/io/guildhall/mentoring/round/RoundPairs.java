package io.guildhall.mentoring.round;

import io.guildhall.mentoring.pairing.PairingState;
import java.util.Map;

/**
 * What became of the pairings that began in a round.
 *
 * @param inAll how many began
 * @param completed how many had their time
 * @param ended how many ended before it
 */
public record RoundPairs(int inAll, int completed, int ended) {
    /** Below so many, numbers of what became of them could tell whose it was. */
    private static final int LEAST = 5;

    static final RoundPairs NONE = new RoundPairs(0, 0, 0);

    static RoundPairs of(Map<PairingState, Integer> counts) {
        return new RoundPairs(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(PairingState.COMPLETED, 0),
                counts.getOrDefault(PairingState.ENDED, 0));
    }

    /** Whether they are enough to tell what became of them. */
    public boolean isTold() {
        return inAll >= LEAST;
    }

    /** How many still run. */
    public int running() {
        return inAll - completed - ended;
    }
}
