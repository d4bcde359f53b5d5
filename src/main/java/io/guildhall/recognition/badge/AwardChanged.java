package io.guildhall.recognition.badge;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Somebody was given a badge, or it was taken back. */
public record AwardChanged(long award, String badge, UserId earner, AwardState state, Instant at)
        implements DomainEvent {}
