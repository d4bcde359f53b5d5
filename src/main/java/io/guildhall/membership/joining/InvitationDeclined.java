package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody did not accept an invitation. */
public record InvitationDeclined(CommunityId community, UserId user, Instant at) implements DomainEvent {}
