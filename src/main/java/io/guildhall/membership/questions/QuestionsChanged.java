package io.guildhall.membership.questions;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** What people are asked who ask to join was changed. */
public record QuestionsChanged(CommunityId community, UserId by, int questions, Instant at) implements DomainEvent {}
