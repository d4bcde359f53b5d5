package io.guildhall.recognition.badge;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A class of badge was made, changed, activated or retired. */
public record BadgeChanged(String key, int version, BadgeState state, UserId by, Instant at) implements DomainEvent {}
