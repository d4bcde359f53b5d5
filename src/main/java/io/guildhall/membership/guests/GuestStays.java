package io.guildhall.membership.guests;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;

/** It was said, anew or as a reminder, until when somebody is a guest. */
public record GuestStays(CommunityId community, UserId guest, LocalDate until, Instant at) implements DomainEvent {}
