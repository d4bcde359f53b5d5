package io.guildhall.contribution.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gauge;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What was written and is not counted yet. */
@Named
final class ContributionsGauge implements Gauge {
    private final ActiveObjects ao;

    @Inject
    ContributionsGauge(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Reading> read() {
        Query longest = Query.select().order("ID").limit(1);
        return List.of(new Reading(
                "contributions",
                Sort.BACKLOG,
                ao.count(ContributionRecord.class, "ID > ?", 0),
                Stream.of(ao.find(ContributionRecord.class, longest))
                        .map(row -> Instant.ofEpochMilli(row.getAtMs()))
                        .findFirst()));
    }
}
