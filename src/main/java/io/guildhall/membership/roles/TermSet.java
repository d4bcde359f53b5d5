package io.guildhall.membership.roles;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Term;
import java.time.Instant;
import java.util.Optional;

/** It was said, anew or as a reminder, until when somebody facilitates. */
public record TermSet(CommunityId community, UserId user, Optional<Term> term, Instant at) implements DomainEvent {}
