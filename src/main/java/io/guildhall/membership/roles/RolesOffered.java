package io.guildhall.membership.roles;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Role;
import java.time.Instant;
import java.util.Set;

/** A member was offered roles that nobody has without agreeing. */
public record RolesOffered(CommunityId community, UserId user, Set<Role> roles, UserId by, Instant at)
        implements DomainEvent {}
