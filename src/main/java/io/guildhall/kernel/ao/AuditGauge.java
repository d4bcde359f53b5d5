package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gauge;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How long the record of changes is. */
@Named
final class AuditGauge implements Gauge {
    private final ActiveObjects ao;

    @Inject
    AuditGauge(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Reading> read() {
        return List.of(Reading.of("audit", Sort.SIZE, ao.count(AuditRow.class, "ID > ?", 0)));
    }
}
