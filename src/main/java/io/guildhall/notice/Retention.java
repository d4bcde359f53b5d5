package io.guildhall.notice;

import io.guildhall.kernel.Transactions;
import io.guildhall.site.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Forgets notices, closed mails and told occasions after as many days as administrators want. Running twice changes nothing. For the job; nobody acts here. */
@Named
final class Retention {
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

    /** Deletes what is older; how many rows that were. */
    int forget() {
        Instant before = settings.current().values().keeping().noticesBefore(clock.instant());
        return transactions.inTransaction(() -> notices.forgetBefore(before))
                + transactions.inTransaction(() -> outbox.forgetBefore(before))
                + transactions.inTransaction(() -> happenings.forgetBefore(before));
    }
}
