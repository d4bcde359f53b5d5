package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Gauge;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many communities there are, and how many of them want somebody. */
@Named
final class CommunitiesGauge implements Gauge {
    private final ActiveObjects ao;

    @Inject
    CommunitiesGauge(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Reading> read() {
        return List.of(
                Reading.of("communities", Sort.SIZE, ao.count(CommunityRecord.class, "ID > ?", 0)),
                Reading.of("orphaned", Sort.ATTENTION, count(CommunityStatus.ORPHANED)),
                Reading.of("resting", Sort.ATTENTION, count(CommunityStatus.DORMANT)));
    }

    private int count(CommunityStatus status) {
        return ao.count(CommunityRecord.class, "LIFE_STATUS = ?", status.name());
    }
}
