package io.guildhall.membership.groups;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody became a member by being in the directory group of the community. */
public record GroupMemberJoined(CommunityId community, UserId user, Instant at) implements DomainEvent {}
