package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import java.time.Instant;

/** A facilitator can act again. */
public record CommunityRescued(CommunityId community, Instant at) implements DomainEvent {}
