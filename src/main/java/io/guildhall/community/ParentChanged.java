package io.guildhall.community;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/** A community belongs to another now, or to none. */
public record ParentChanged(CommunityId community, SpaceKey space, Optional<CommunityId> parent, UserId by, Instant at)
        implements DomainEvent {}
