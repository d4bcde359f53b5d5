package io.guildhall.ambition;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Something became of an ambition: it was proposed, worded, voted for, adopted, endorsed, fulfilled or dropped. */
public record AmbitionChanged(CommunityId community, long ambition, AmbitionState state, UserId by, Instant at)
        implements DomainEvent {}
