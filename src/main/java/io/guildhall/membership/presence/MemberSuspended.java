package io.guildhall.membership.presence;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** The host does not let a member in any more; they keep their place. */
public record MemberSuspended(CommunityId community, UserId user, Instant at) implements DomainEvent {}
