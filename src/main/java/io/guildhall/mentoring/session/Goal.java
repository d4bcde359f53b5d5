package io.guildhall.mentoring.session;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody in a pairing wants to get better at.
 *
 * @param owner whose goal it is
 * @param text in one line of at most {@value #TEXT_MAX} characters
 * @param before how they rate themselves when they begin, 1 to {@value #RATE_MOST}
 * @param after the same at the end; empty before
 */
public record Goal(
        long id,
        PairingId pairing,
        UserId owner,
        String text,
        int before,
        Optional<Integer> after,
        GoalState state,
        Instant at) {
    public static final int TEXT_MAX = 400;
    public static final int RATE_MOST = 5;
    /** How many one person may have in a pairing. */
    public static final int MOST = 10;

    /** The same with something become of it. */
    public Goal ended(GoalState how, Optional<Integer> rated) {
        return new Goal(id, pairing, owner, text, before, rated, how, at);
    }
}
