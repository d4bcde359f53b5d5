package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** An invitation was taken back before it was answered. */
public record InvitationWithdrawn(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
