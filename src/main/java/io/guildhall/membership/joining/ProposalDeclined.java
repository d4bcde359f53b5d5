package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Those who run the community do not invite somebody who was proposed. */
public record ProposalDeclined(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
