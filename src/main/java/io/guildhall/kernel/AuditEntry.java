package io.guildhall.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit.
 *
 * @param actor who did it; empty for the system
 * @param act what was done, dotted, for example {@code membership.joined}
 * @param space where; {@link #SITE} for what concerns no space
 * @param object what it was done to, for example {@code user:<key>} or {@code community}
 * @param detail old and new state in short, never free text of people
 */
public record AuditEntry(Optional<UserId> actor, String act, SpaceKey space, String object, String detail, Instant at) {
    /** Stands where no space is concerned: no space has this key, and a column that may not be empty on Oracle has something in it. */
    public static final SpaceKey SITE = new SpaceKey("*");

    /** An act of a person that concerns the whole site. */
    public static AuditEntry ofSite(UserId actor, String act, String object, String detail, Instant at) {
        return new AuditEntry(Optional.of(actor), act, SITE, object, detail, at);
    }
}
