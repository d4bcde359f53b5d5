package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MembershipState;
import java.time.Instant;

/** Nobody answered in time: a request, an invitation or a proposal is over. */
public record MembershipLapsed(CommunityId community, UserId user, MembershipState from, Instant at)
        implements DomainEvent {}
