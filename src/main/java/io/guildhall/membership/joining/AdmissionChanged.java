package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** It was settled anew who comes in besides by the join policy. */
public record AdmissionChanged(CommunityId community, UserId by, Instant at) implements DomainEvent {}
