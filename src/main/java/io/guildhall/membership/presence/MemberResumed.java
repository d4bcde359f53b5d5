package io.guildhall.membership.presence;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** The host lets a member in again. */
public record MemberResumed(CommunityId community, UserId user, Instant at) implements DomainEvent {}
