package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gauge;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many places in communities are kept, and how long their histories are. */
@Named
final class MembershipsGauge implements Gauge {
    private final ActiveObjects ao;

    @Inject
    MembershipsGauge(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Reading> read() {
        return List.of(
                Reading.of("memberships", Sort.SIZE, ao.count(MembershipRecord.class, "ID > ?", 0)),
                Reading.of("events", Sort.SIZE, ao.count(EventRecord.class, "ID > ?", 0)));
    }
}
