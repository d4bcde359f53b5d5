package io.guildhall.meeting.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** The personal address of somebody's calendar: of use to nobody else, so it goes. */
@Named
final class CalendarsOfPerson extends PersonalTables {
    @Inject
    CalendarsOfPerson(ActiveObjects ao) {
        super(
                "calendar",
                PersonalRows.of(ao, IcsTokenRecord.class, IcsTokenRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("calendar", Instant.ofEpochMilli(row.getMadeMs())))));
    }
}
