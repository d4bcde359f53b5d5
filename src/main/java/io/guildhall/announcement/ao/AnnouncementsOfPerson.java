package io.guildhall.announcement.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Announcements that a person wrote: the community got them, so only their author goes. */
@Named
final class AnnouncementsOfPerson extends PersonalTables {
    @Inject
    AnnouncementsOfPerson(ActiveObjects ao) {
        super(
                "announcements",
                PersonalRows.of(ao, AnnouncementRecord.class, AnnouncementRecord::getID, "AUTHOR_KEY")
                        .telling(
                                (row, swap) -> Optional.of(Entry.of("announcement", Instant.ofEpochMilli(row.getAtMs()))
                                        .with("subject", row.getSubject())
                                        .with("text", row.getWording())))
                        .replacing((row, swap) -> {
                            row.setAuthorKey(swap.in(row.getAuthorKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }));
    }
}
