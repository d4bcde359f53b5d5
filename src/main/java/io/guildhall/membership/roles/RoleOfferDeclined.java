package io.guildhall.membership.roles;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Role;
import java.time.Instant;
import java.util.Set;

/** A member does not take the roles that they were offered. */
public record RoleOfferDeclined(CommunityId community, UserId user, Set<Role> roles, Instant at)
        implements DomainEvent {}
