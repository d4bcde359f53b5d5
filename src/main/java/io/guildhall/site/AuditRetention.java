package io.guildhall.site;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.AuditTrail;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Stretches;
import io.guildhall.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every night: forgets entries of the audit that are older than administrators want, in short transactions, and runs of jobs on nodes that are no
 * more. What is too much for one night goes on in the next; running twice changes nothing.
 */
@Named
final class AuditRetention implements Chore {
    static final int STEP = 500;
    private static final int STEPS_MAX = 200;
    private static final Duration RUNS_KEPT = Duration.ofDays(30);

    private final Settings settings;
    private final AuditTrail trail;
    private final Audit audit;
    private final JobRuns runs;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    AuditRetention(
            Settings settings, AuditTrail trail, Audit audit, JobRuns runs, Transactions transactions, Clock clock) {
        this.settings = settings;
        this.trail = trail;
        this.audit = audit;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Job.PRESENCE.word();
    }

    @Override
    public Result run() {
        Instant now = clock.instant();
        int done = settings.current()
                .values()
                .times()
                .auditBefore(now)
                .map(this::forget)
                .orElse(0);
        return new Result(done + transactions.inTransaction(() -> runs.forgetBefore(now.minus(RUNS_KEPT))), List.of());
    }

    private int forget(Instant before) {
        int done = Stretches.run(transactions, STEP, STEPS_MAX, () -> trail.forgetBefore(before, STEP));
        if (done > 0) {
            note(done);
        }
        return done;
    }

    /** That something was forgotten is known afterwards. */
    private void note(int done) {
        transactions.inTransaction(() -> {
            audit.record(new AuditEntry(
                    Optional.empty(),
                    "site.forgotten",
                    AuditEntry.SITE,
                    "audit",
                    Integer.toString(done),
                    clock.instant()));
            return done;
        });
    }
}
