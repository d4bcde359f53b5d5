package io.guildhall.mentoring.session;

import io.guildhall.mentoring.pairing.PairingId;
import java.time.Instant;

/**
 * One time that two meet, or met.
 *
 * @param revision counts its changes, from 1; calendars read it
 * @param changedAt when it was changed last
 */
public record PairSession(
        long id, PairingId pairing, SessionState state, SessionPlan plan, int revision, Instant changedAt) {
    /** How many two may write down. */
    public static final int MOST = 200;

    /** The same with something else become of it. */
    public PairSession in(SessionState other, Instant now) {
        return new PairSession(id, pairing, other, plan, revision + 1, now);
    }

    /** The same at another time, or with another agenda. */
    public PairSession with(SessionPlan other, Instant now) {
        return new PairSession(id, pairing, state, other, revision + 1, now);
    }

    /** Whether it is still to come, or under way. */
    public boolean isAhead(Instant now) {
        return state == SessionState.PLANNED
                && plan.at().plusSeconds(60L * plan.minutes()).isAfter(now);
    }
}
