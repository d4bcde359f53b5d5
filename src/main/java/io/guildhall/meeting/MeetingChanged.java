package io.guildhall.meeting;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** The meeting of a community was set or taken away. */
public record MeetingChanged(CommunityId community, SpaceKey space, UserId by, Instant at) implements DomainEvent {}
