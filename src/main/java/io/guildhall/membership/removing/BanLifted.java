package io.guildhall.membership.removing;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody may come in again by any way that is open to strangers. */
public record BanLifted(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
