package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import java.time.Instant;

/** No facilitator is left who can act. */
public record CommunityOrphaned(CommunityId community, Instant at) implements DomainEvent {}
