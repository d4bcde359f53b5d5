package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of state, as history tells it.
 *
 * @param act what the audit calls it
 */
record Step(Optional<Membership> before, Membership after, UserId actor, String act, String reason, Instant at) {
    Optional<MembershipState> from() {
        return before.map(Membership::state);
    }

    /** Whether the number of active members differs now. */
    boolean changesCount() {
        return before.filter(Membership::isActive).isPresent() != after.isActive();
    }
}
