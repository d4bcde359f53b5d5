package io.guildhall.membership.removing;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody was taken out by those who run the community; they may ask to come back. */
public record MemberRemoved(CommunityId community, UserId user, UserId by, Instant at) implements DomainEvent {}
