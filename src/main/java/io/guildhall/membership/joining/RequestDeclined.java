package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A request was declined. */
public record RequestDeclined(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
