package io.guildhall.membership.rules;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A member accepted the ground rules. */
public record RulesAccepted(CommunityId community, UserId user, int no, Instant at) implements DomainEvent {}
