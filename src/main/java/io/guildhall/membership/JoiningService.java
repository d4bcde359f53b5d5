package io.guildhall.membership;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;

/** Joining, asking to join, leaving, withdrawing. */
@Named
public final class JoiningService {

    /** Joins or asks to join, by the join policy. Repeating is harmless: the outcome is then unchanged. */
    public Outcome<Membership> join(Viewer viewer, String spaceKey) {
        throw new UnsupportedOperationException();
    }

    /** Leaves, or withdraws a request. Refused to the last facilitator. */
    public Outcome<Membership> leave(Viewer viewer, String spaceKey) {
        throw new UnsupportedOperationException();
    }
}
