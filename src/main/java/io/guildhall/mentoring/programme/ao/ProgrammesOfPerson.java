package io.guildhall.mentoring.programme.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Programmes that a person began, which stay without their name, and those that they manage, which they do no longer. */
@Named
final class ProgrammesOfPerson extends PersonalTables {
    @Inject
    ProgrammesOfPerson(ActiveObjects ao) {
        super(
                "programmes",
                PersonalRows.of(ao, ProgrammeRecord.class, ProgrammeRecord::getID, "CREATED_BY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("programme", Instant.ofEpochMilli(row.getCreatedMs()))
                                        .with("programme", row.getName())
                                        .with("state", row.getProgrammeState())))
                        .replacing((row, swap) -> {
                            row.setCreatedBy(swap.in(row.getCreatedBy()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }),
                PersonalRows.of(ao, ProgrammeManagerRecord.class, ProgrammeManagerRecord::getID, "MANAGER_KEY")
                        .telling((row, swap) -> Optional.of(
                                Entry.of("programme-managed").with("programme-number", row.getProgrammeId()))));
    }
}
