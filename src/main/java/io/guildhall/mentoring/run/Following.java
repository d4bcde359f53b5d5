package io.guildhall.mentoring.run;

import io.guildhall.kernel.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes down how far the computation of one run is, about once a second and at the beginning of each step, and ends it where the run was cancelled or the
 * node stops. Two statements each time, in a short transaction of its own.
 */
final class Following implements Watch {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Runs runs;
    private final Transactions transactions;
    private final Clock clock;
    private final RunId id;
    private RunStep step = RunStep.WAITING;
    private Instant told = Instant.MIN;

    Following(Runs runs, Transactions transactions, Clock clock, RunId id) {
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
        this.id = id;
    }

    @Override
    public void at(RunStep now, int done, int of) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
        Instant moment = clock.instant();
        if (now == step && moment.isBefore(told.plus(EVERY))) {
            return;
        }
        step = now;
        told = moment;
        boolean wanted = transactions.inTransaction(() -> runs.forChange(id)
                .filter(row -> row.value().state() == RunState.COMPUTING)
                .map(row -> {
                    row.save(row.value().at(new Progress(now, done, of)));
                    return true;
                })
                .orElse(false));
        if (!wanted) {
            throw new Stopped();
        }
    }
}
