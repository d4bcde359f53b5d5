package io.guildhall.membership.removing;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody may not come in any more. */
public record MemberBanned(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
