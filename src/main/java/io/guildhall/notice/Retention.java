package io.guildhall.notice;

import io.guildhall.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets notices, closed mails and told occasions after 180 days. Running twice changes nothing. For the job; nobody acts here. */
@Named
final class Retention {
    static final Duration KEPT = Duration.ofDays(180);

    private final Happenings happenings;
    private final Notices notices;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    Retention(Happenings happenings, Notices notices, Outbox outbox, Transactions transactions, Clock clock) {
        this.happenings = happenings;
        this.notices = notices;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Deletes what is older; how many rows that were. */
    int forget() {
        Instant before = clock.instant().minus(KEPT);
        return transactions.inTransaction(() -> notices.forgetBefore(before))
                + transactions.inTransaction(() -> outbox.forgetBefore(before))
                + transactions.inTransaction(() -> happenings.forgetBefore(before));
    }
}
