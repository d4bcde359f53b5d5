package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Communities that a person started and charters that they wrote: the communities' own, so only the person goes. */
@Named
final class ChartersOfPerson extends PersonalTables {
    @Inject
    ChartersOfPerson(ActiveObjects ao) {
        super(
                "charters",
                PersonalRows.of(ao, CommunityRecord.class, CommunityRecord::getID, "CREATED_BY")
                        .telling(
                                (row, swap) -> Optional.of(Entry.of("founded", Instant.ofEpochMilli(row.getCreatedMs()))
                                        .with("community", row.getName())))
                        .replacing((row, swap) -> row.setCreatedBy(swap.in(row.getCreatedBy()))),
                PersonalRows.of(ao, CharterRecord.class, CharterRecord::getID, "AUTHOR_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("charter", Instant.ofEpochMilli(row.getAtMs()))
                                .with("text", row.getConcern())))
                        .replacing((row, swap) -> row.setAuthorKey(swap.in(row.getAuthorKey()))));
    }
}
