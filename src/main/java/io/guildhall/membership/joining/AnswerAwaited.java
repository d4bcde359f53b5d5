package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MembershipState;
import java.time.Instant;

/** A request or an invitation has waited so long that whoever can answer is reminded, once. */
public record AnswerAwaited(CommunityId community, UserId user, MembershipState state, Instant at)
        implements DomainEvent {}
