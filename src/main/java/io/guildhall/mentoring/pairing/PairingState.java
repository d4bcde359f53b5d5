package io.guildhall.mentoring.pairing;

import java.util.EnumSet;
import java.util.Set;

/** Where a pairing is. Names are kept in the database, so they never change. */
public enum PairingState {
    /** One asked the other. */
    REQUESTED,
    /** The programme put them together; who has not said yes is awaited. */
    OFFERED,
    ACTIVE,
    /** They rest, until a day or until one of them goes on. */
    PAUSED,
    /** Both said that they are done, or the round is over. */
    COMPLETED,
    /** Ended before that, by no fault; nobody is told by whom. */
    ENDED,
    DECLINED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Whoever asked took it back, or the place went to somebody else. */
    WITHDRAWN;

    /** Those that are not over: at most one for the same people in a programme. */
    public static final Set<PairingState> OPEN = EnumSet.of(REQUESTED, OFFERED, ACTIVE, PAUSED);

    /** Those that take a place: an offer does while it waits, so that nobody is promised to two. */
    public static final Set<PairingState> HOLDING = EnumSet.of(OFFERED, ACTIVE, PAUSED);

    /** Those of people who meet. */
    public static final Set<PairingState> RUNNING = EnumSet.of(ACTIVE, PAUSED);

    /** Those of two who came together, whatever became of it. */
    public static final Set<PairingState> BEGUN = EnumSet.of(ACTIVE, PAUSED, COMPLETED, ENDED);

    /** Whether it is not over. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether it takes a place. */
    public boolean holdsPlace() {
        return HOLDING.contains(this);
    }

    /** Whether they meet, or rest from it. */
    public boolean isRunning() {
        return RUNNING.contains(this);
    }
}
