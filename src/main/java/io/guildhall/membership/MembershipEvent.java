package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * One step in somebody's life in a community.
 *
 * @param from the state before; empty for a stranger
 * @param actor who did it; empty for the system
 * @param reason plain text, empty where none was given
 */
public record MembershipEvent(
        long membership,
        CommunityId community,
        Optional<MembershipState> from,
        MembershipState to,
        Optional<UserId> actor,
        String reason,
        Instant at) {}
