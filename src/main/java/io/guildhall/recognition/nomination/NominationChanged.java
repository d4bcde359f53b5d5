package io.guildhall.recognition.nomination;

import io.guildhall.kernel.DomainEvent;
import java.time.Instant;

/** A nomination was made, endorsed or ended. */
public record NominationChanged(long nomination, NominationState state, Instant at) implements DomainEvent {}
