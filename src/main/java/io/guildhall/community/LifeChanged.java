package io.guildhall.community;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A community came into another time of its life: launched, at rest, awake again, archived, revived, or in another stage.
 *
 * @param by who did it; empty for the system
 */
public record LifeChanged(
        CommunityId community, SpaceKey space, Lifetime from, Lifetime to, Optional<UserId> by, Instant at)
        implements DomainEvent {}
