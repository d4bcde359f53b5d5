package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two whom a run would pair.
 *
 * @param no counts the run's proposals, from 1, by the order of takers
 * @param points of 1,000
 * @param parts what each criterion that counts says of them, in thousandths
 * @param wish the rank of the dearer wish of either for the other, from 1; 0 where nobody wished
 * @param pinned whether a manager wanted it so
 * @param alternatives with whom the taker could be instead, the best first
 * @param pairing the offer that was made of it
 */
public record Proposal(
        int no,
        EnrolmentId giver,
        EnrolmentId taker,
        int points,
        Map<Criterion, Integer> parts,
        int wish,
        boolean pinned,
        List<Alternative> alternatives,
        Fate fate,
        Optional<PairingId> pairing) {
    /** How many alternatives are kept of each. */
    public static final int ALTERNATIVES = 3;

    public Proposal {
        parts = Map.copyOf(parts);
        alternatives = List.copyOf(alternatives);
    }

    /** What became of it. Names are kept in the database, so they never change. */
    public enum Fate {
        PROPOSED,
        OFFERED,
        /** It could not be offered any more when the run was published. */
        DROPPED,
        /** Its offer came to nothing, and the next best was offered, or there was none. */
        FOLLOWED
    }

    /**
     * With whom the taker could be instead.
     *
     * @param points of 1,000
     * @param free whether they have a place left after the run
     */
    public record Alternative(EnrolmentId giver, int points, boolean free) {}

    /** The same with what became of it. */
    public Proposal came(Fate other, Optional<PairingId> offer) {
        return new Proposal(no, giver, taker, points, parts, wish, pinned, alternatives, other, offer);
    }
}
