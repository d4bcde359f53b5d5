package io.guildhall.privacy.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** That somebody asked to be erased, which goes with them, and whom they erased as an administrator. */
@Named
final class ErasuresOfPerson extends PersonalTables {
    @Inject
    ErasuresOfPerson(ActiveObjects ao) {
        super(
                "erasure",
                PersonalRows.of(ao, ErasureRequestRecord.class, ErasureRequestRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("asked", Instant.ofEpochMilli(row.getAtMs())))),
                PersonalRows.of(ao, TombstoneRecord.class, TombstoneRecord::getID, "BEGUN_BY")
                        .replacing((row, swap) -> row.setBegunBy(swap.in(row.getBegunBy()))));
    }
}
