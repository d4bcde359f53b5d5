package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Whoever proposed somebody took it back. */
public record ProposalWithdrawn(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
