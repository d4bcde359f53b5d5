package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Audit} does. */
public abstract class AuditContract {
    protected abstract Audit audit();

    @Test
    void gives_back_the_last_entries_newest_first() {
        AuditEntry first = entry(Optional.of(new UserId("key-ana")), "membership.joined", "NONE>ACTIVE");
        AuditEntry second = entry(Optional.empty(), "membership.expired", "");
        audit().record(first);
        audit().record(second);

        assertThat(audit().latest(10)).containsExactly(second, first);
        assertThat(audit().latest(1)).containsExactly(second);
    }

    private static AuditEntry entry(Optional<UserId> actor, String act, String detail) {
        return new AuditEntry(
                actor, act, new SpaceKey("GARDEN"), "user:key-ana", detail, Instant.parse("2026-11-02T12:00:00.123Z"));
    }
}
