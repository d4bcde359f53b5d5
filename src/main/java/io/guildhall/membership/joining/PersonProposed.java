package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A member proposed somebody, whom those who run the community may invite. */
public record PersonProposed(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
