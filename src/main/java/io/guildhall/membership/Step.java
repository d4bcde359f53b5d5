package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of state, as history tells it.
 *
 * @param actor who did it; empty for the system
 * @param act what the audit calls it
 */
public record Step(
        Optional<Membership> before, Membership after, Optional<UserId> actor, String act, String reason, Instant at) {
    public Step(Optional<Membership> before, Membership after, UserId actor, String act, String reason, Instant at) {
        this(before, after, Optional.of(actor), act, reason, at);
    }

    Optional<MembershipState> from() {
        return before.map(Membership::state);
    }

    /** Whether somebody became a member: not who was one, and comes back from a suspension. */
    boolean joins() {
        return after.isActive()
                && from().filter(state -> state == MembershipState.ACTIVE || state == MembershipState.SUSPENDED)
                        .isEmpty();
    }

    /** Whether the number of guests differs now. */
    boolean changesGuests() {
        return before.filter(Step::takesPartAsGuest).isPresent() != takesPartAsGuest(after);
    }

    private static boolean takesPartAsGuest(Membership membership) {
        return membership.isActive() && membership.kind() == MemberKind.GUEST;
    }

    /** Whether the number of those in this state differs now. */
    boolean changesCountOf(MembershipState state) {
        boolean was = from().filter(state::equals).isPresent();
        return was != (after.state() == state);
    }
}
