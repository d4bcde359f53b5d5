package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** What the audit says of a person: what they did, and what was done to them. It goes on saying so of the tombstone. */
@Named
final class AuditOfPerson extends PersonalTables {
    private static final String USER = "user:";

    @Inject
    AuditOfPerson(ActiveObjects ao) {
        super(
                "audit",
                PersonalRows.of(ao, AuditRow.class, AuditRow::getID, "ACTOR_KEY")
                        .telling((row, swap) -> Optional.of(entry("did", row)))
                        .replacing((row, swap) -> row.setActorKey(swap.inOptional(row.getActorKey()))),
                PersonalRows.of(ao, AuditRow.class, AuditRow::getID, "OBJECT_REF")
                        .after(USER)
                        .telling((row, swap) -> Optional.of(entry("happened", row))
                                .filter(own -> !swap.isPerson(USER + row.getActorKey())))
                        .replacing((row, swap) -> row.setObjectRef(swap.in(row.getObjectRef()))));
    }

    /** Without the detail and what else it was done to: both may speak of others. */
    private static PersonalData.Entry entry(String what, AuditRow row) {
        String space = row.getSpaceKey();
        return PersonalData.Entry.of(what, Instant.ofEpochMilli(row.getAtMs()))
                .with("act", row.getAct())
                .with("space", space.equals(AuditEntry.SITE.value()) ? "" : space);
    }
}
