package io.guildhall.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit.
 *
 * @param actor who did it; empty for the system
 * @param act what was done, dotted, for example {@code membership.joined}
 * @param space where
 * @param object what it was done to, for example {@code user:<key>} or {@code community}
 * @param detail old and new state in short, never free text of people
 */
public record AuditEntry(
        Optional<UserId> actor, String act, SpaceKey space, String object, String detail, Instant at) {}
