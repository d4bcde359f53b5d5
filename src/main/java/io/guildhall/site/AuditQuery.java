package io.guildhall.site;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit somebody asks for, as they typed it; what is empty lets all through.
 *
 * @param act exactly this act, as {@code membership.joined}
 * @param actor a user key or a username
 * @param community the key of a space, in any case of letters; also of one that is gone
 * @param from not before this
 * @param before not at this or later
 */
public record AuditQuery(String act, String actor, String community, Optional<Instant> from, Optional<Instant> before) {
    /** Everything. */
    public static AuditQuery all() {
        return new AuditQuery("", "", "", Optional.empty(), Optional.empty());
    }
}
