package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A time in which somebody had a role.
 *
 * @param by who gave it
 * @param until when it ended; empty while it lasts
 */
public record RoleSpell(long membership, Role role, UserId by, Instant since, Optional<Instant> until) {}
