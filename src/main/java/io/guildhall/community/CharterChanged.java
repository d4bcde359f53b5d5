package io.guildhall.community;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Charter or settings changed. */
public record CharterChanged(CommunityId community, SpaceKey space, UserId by, int revision, Instant at)
        implements DomainEvent {}
