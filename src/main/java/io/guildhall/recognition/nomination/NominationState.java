package io.guildhall.recognition.nomination;

/** Where a nomination stands. */
public enum NominationState {
    /** Waits for others to endorse it. */
    OPEN,
    /** Enough members endorsed it: it waits for whoever gives the badge. */
    READY,
    AWARDED,
    /** Whoever gives the badge said no, with a reason that whoever nominated reads. */
    REJECTED,
    /** Whoever nominated took it back, or one of the two was erased. */
    WITHDRAWN,
    /** Nobody decided in time, or the badge is not given any more. */
    EXPIRED;

    /** Whether something can still become of it. */
    public boolean waits() {
        return this == OPEN || this == READY;
    }
}
