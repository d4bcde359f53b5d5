package io.guildhall.community;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A space became a community. */
public record CommunityFounded(CommunityId community, SpaceKey space, UserId founder, UserId facilitator, Instant at)
        implements DomainEvent {}
