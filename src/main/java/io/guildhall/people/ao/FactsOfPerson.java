package io.guildhall.people.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** What the organisation says of a person, and that they manage others. */
@Named
final class FactsOfPerson extends PersonalTables {
    @Inject
    FactsOfPerson(ActiveObjects ao) {
        super(
                "people-data",
                PersonalRows.of(ao, PersonFactsRecord.class, PersonFactsRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("people-data", Instant.ofEpochMilli(row.getAtMs()))
                                .with("department", Columns.text(row.getDepartment()))
                                .with("site", Columns.text(row.getSite()))
                                .with("seniority", Optional.ofNullable(row.getSeniority())))),
                PersonalRows.of(ao, PersonFactsRecord.class, PersonFactsRecord::getID, "MANAGER_KEY")
                        .replacing((row, swap) ->
                                row.setManagerKey(swap.isPerson(row.getManagerKey()) ? null : row.getManagerKey())));
    }
}
