package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody who asked was let in. */
public record RequestApproved(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
