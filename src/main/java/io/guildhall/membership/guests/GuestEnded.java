package io.guildhall.membership.guests;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody's time as a guest is over. */
public record GuestEnded(CommunityId community, UserId guest, Instant at) implements DomainEvent {}
