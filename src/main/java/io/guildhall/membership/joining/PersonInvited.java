package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody was asked to come in. */
public record PersonInvited(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
