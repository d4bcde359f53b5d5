package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gauge;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** How many notices are kept, what waits to be told or mailed, and what never will be. A mail that is due another day does not wait. */
@Named
final class NoticesGauge implements Gauge {
    private static final String DUE = "PHASE = ? AND DUE_MS <= ?";
    private static final String OPEN = "PHASE = ?";

    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    NoticesGauge(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public List<Reading> read() {
        long now = clock.instant().toEpochMilli();
        return List.of(
                Reading.of("notices", Sort.SIZE, ao.count(NoticeRecord.class, "ID > ?", 0)),
                new Reading("mails", Sort.BACKLOG, ao.count(OutboxRecord.class, DUE, "WAITING", now), oldestMail(now)),
                new Reading("occasions", Sort.BACKLOG, ao.count(OccasionRecord.class, OPEN, "OPEN"), oldestOccasion()),
                Reading.of("given-up", Sort.ATTENTION, ao.count(OutboxRecord.class, "PHASE = ?", "GIVEN_UP")));
    }

    private Optional<Instant> oldestMail(long now) {
        Query longest =
                Query.select().where(DUE, "WAITING", now).order("DUE_MS").limit(1);
        return Stream.of(ao.find(OutboxRecord.class, longest))
                .map(row -> Instant.ofEpochMilli(row.getDueMs()))
                .findFirst();
    }

    private Optional<Instant> oldestOccasion() {
        Query longest = Query.select().where(OPEN, "OPEN").order("ID").limit(1);
        return Stream.of(ao.find(OccasionRecord.class, longest))
                .map(row -> Instant.ofEpochMilli(row.getAtMs()))
                .findFirst();
    }
}
