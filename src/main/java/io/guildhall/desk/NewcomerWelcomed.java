package io.guildhall.desk;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody who runs a community said hello to a member who was new. */
public record NewcomerWelcomed(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
