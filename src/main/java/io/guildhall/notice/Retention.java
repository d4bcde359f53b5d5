package io.guildhall.notice;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Stretches;
import io.guildhall.kernel.Transactions;
import io.guildhall.site.Job;
import io.guildhall.site.Settings;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Every night: forgets notices, closed mails and told occasions after as many days as administrators want, in short transactions. What is too much for one
 * night goes on in the next; running twice changes nothing.
 */
@Named
final class Retention implements Chore {
    /** So many rows in one transaction. */
    static final int STEP = 500;

    private static final int STEPS_MAX = 1_000;

    private final Happenings happenings;
    private final Notices notices;
    private final Outbox outbox;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    Retention(
            Happenings happenings,
            Notices notices,
            Outbox outbox,
            Settings settings,
            Transactions transactions,
            Clock clock) {
        this.happenings = happenings;
        this.notices = notices;
        this.outbox = outbox;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Job.PRESENCE.word();
    }

    @Override
    public Result run() {
        Instant before =
                clock.instant().minus(settings.current().values().times().days(Span.NOTICES));
        int done = forget(() -> notices.forgetBefore(before, STEP))
                + forget(() -> outbox.forgetBefore(before, STEP))
                + forget(() -> happenings.forgetBefore(before, STEP));
        return new Result(done, List.of());
    }

    private int forget(Supplier<Integer> stretch) {
        return Stretches.run(transactions, STEP, STEPS_MAX, stretch);
    }
}
