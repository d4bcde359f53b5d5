package io.guildhall.membership;

import io.guildhall.membership.Membership.Decision;
import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody stands in a community, and how they came there.
 *
 * @param since when it came into this state
 * @param joinedAt when they last became a member
 * @param decision what was last decided about it, and by whom
 * @param remindedAt when those who are waited for were reminded of it; empty where they were not, and again in the next state
 */
public record Position(
        MembershipState state,
        Instant since,
        Optional<Instant> joinedAt,
        Optional<Decision> decision,
        Optional<Instant> remindedAt) {
    Position moved(MembershipState to, Instant at) {
        boolean joins = to == MembershipState.ACTIVE && state != MembershipState.SUSPENDED;
        return new Position(to, at, joins ? Optional.of(at) : joinedAt, decision, Optional.empty());
    }

    Position decided(Optional<Decision> answer) {
        return new Position(state, since, joinedAt, answer, remindedAt);
    }

    Position reminded(Optional<Instant> at) {
        return new Position(state, since, joinedAt, decision, at);
    }
}
