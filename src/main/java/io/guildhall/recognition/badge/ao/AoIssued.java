package io.guildhall.recognition.badge.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardState;
import io.guildhall.recognition.badge.Issued;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Awards with credentials in the host's database. */
@Named
final class AoIssued implements Issued {
    private final ActiveObjects ao;

    @Inject
    AoIssued(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Award> called(String credentialId) {
        return Stream.of(ao.find(AwardRecord.class, "CREDENTIAL_ID = ?", credentialId))
                .findFirst()
                .map(AoAwards::award);
    }

    @Override
    public int count() {
        return ao.count(AwardRecord.class, "STATUS_INDEX IS NOT NULL");
    }

    @Override
    public boolean has(long place) {
        return ao.count(AwardRecord.class, "STATUS_INDEX = ?", place) > 0;
    }

    /** Awards of the erased are found by what stands in place of their earner. */
    @Override
    public List<Long> takenBack(long from, long to) {
        return Stream.of(ao.find(
                        AwardRecord.class,
                        "STATUS_INDEX >= ? AND STATUS_INDEX < ? AND (AWARD_STATE = ? OR USER_KEY LIKE ?)",
                        from,
                        to,
                        AwardState.REVOKED.name(),
                        Tombstone.BEGINNING + "%"))
                .filter(row -> row.getAwardState().equals(AwardState.REVOKED.name())
                        || Tombstone.is(new UserId(row.getUserKey())))
                .map(row -> Objects.requireNonNull(row.getStatusIndex()))
                .toList();
    }
}
