package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.MovableClock;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingTheAuditTest {
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final InMemoryJobRuns runs = new InMemoryJobRuns();
    private final MovableClock clock = new MovableClock();
    private final Chore retention =
            new AuditRetention(settings, audit, audit, runs, new InMemoryTransactions(settings, audit, runs), clock);

    @Test
    void nothing_is_forgotten_until_somebody_wants_it() {
        note(3);
        clock.goOn(Duration.ofDays(4_000));

        assertThat(retention.run().done()).isZero();
        assertThat(audit.latest(9)).hasSize(3);
    }

    @Test
    void what_is_older_than_wanted_goes_in_stretches_once_and_is_known_to_have_gone() {
        keep(90);
        note(AuditRetention.STEP * 2 + 1);
        clock.goOn(Duration.ofDays(91));
        note(2);

        assertThat(retention.run().done()).isEqualTo(AuditRetention.STEP * 2 + 1);
        assertThat(retention.run().done()).as("a second run").isZero();

        assertThat(audit.latest(9)).extracting(AuditEntry::act).containsExactly("site.forgotten", "x", "x");
        assertThat(audit.latest(1).get(0).actor()).as("the app itself").isEmpty();
        assertThat(audit.latest(1).get(0).detail()).isEqualTo("1001");
    }

    @Test
    void nodes_that_are_no_more_are_forgotten_after_a_month() {
        runs.begin(Job.NOTICES, "gone", "0.1", clock.instant());
        clock.goOn(Duration.ofDays(31));
        runs.begin(Job.NOTICES, "here", "0.1", clock.instant());

        assertThat(retention.run()).isEqualTo(new Chore.Result(1, List.of()));
        assertThat(runs.all()).extracting(JobRun::node).containsExactly("here");
    }

    private void note(int entries) {
        for (int each = 0; each < entries; each++) {
            audit.record(AuditEntry.ofSite(new UserId("ada"), "x", "settings", "", clock.instant()));
        }
    }

    private void keep(int days) {
        settings.decide(Span.AUDIT, days);
    }
}
