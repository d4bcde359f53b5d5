package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A programme came into another state, or into its first. Requests that are open end with it where it closes.
 *
 * @param before the state before; empty where it was made
 */
public record ProgrammeChanged(
        ProgrammeId programme,
        Optional<CommunityId> community,
        Optional<ProgrammeState> before,
        ProgrammeState after,
        UserId by,
        Instant at)
        implements DomainEvent {
    /** Whether that was its end. */
    public boolean closed() {
        return after == ProgrammeState.CLOSED;
    }
}
