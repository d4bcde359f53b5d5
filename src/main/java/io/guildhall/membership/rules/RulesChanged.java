package io.guildhall.membership.rules;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Ground rules were written; {@code asked} tells whether everybody is to accept them. */
public record RulesChanged(CommunityId community, SpaceKey space, UserId by, int no, boolean asked, Instant at)
        implements DomainEvent {}
