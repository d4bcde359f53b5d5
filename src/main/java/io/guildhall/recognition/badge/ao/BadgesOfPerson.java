package io.guildhall.recognition.badge.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/**
 * Badges that somebody was given, gave, took back or made. Awards stay as those of nobody, so that counts remain; what was written about whoever
 * earned one goes, and nobody sees it any more but whoever gave it.
 */
@Named
final class BadgesOfPerson extends PersonalTables {
    @Inject
    BadgesOfPerson(ActiveObjects ao) {
        super(
                "badges",
                PersonalRows.of(ao, AwardRecord.class, AwardRecord::getID, "USER_KEY", "GIVER_KEY", "REVOKER_KEY")
                        .telling((row, swap) -> Optional.of(entry(row, swap)))
                        .replacing(BadgesOfPerson::replace),
                PersonalRows.of(ao, BadgeClassRecord.class, BadgeClassRecord::getID, "CREATED_BY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("badge-made", Instant.ofEpochMilli(row.getCreatedMs()))
                                        .with("name", row.getBadgeName())))
                        .replacing((row, swap) -> row.setCreatedBy(swap.inOptional(row.getCreatedBy()))));
    }

    private static void replace(AwardRecord row, PersonalRows.Swap swap) {
        if (swap.isPerson(row.getUserKey())) {
            row.setReason("");
            row.setRevokeReason("");
            row.setHidden(true);
            row.setShared(false);
            row.setUniqKey(swap.inKey(row.getUniqKey()));
        }
        row.setUserKey(swap.in(row.getUserKey()));
        row.setGiverKey(swap.inOptional(row.getGiverKey()));
        row.setRevokerKey(swap.inOptional(row.getRevokerKey()));
    }

    /** What was written to somebody else is theirs to read. */
    private static Entry entry(AwardRecord row, PersonalRows.Swap swap) {
        boolean earned = swap.isPerson(row.getUserKey());
        String what = earned ? "badge" : swap.isPerson(row.getGiverKey()) ? "badge-given" : "badge-revoked";
        Entry entry = Entry.of(what, Instant.ofEpochMilli(row.getAtMs()))
                .with("name", row.getBadgeName())
                .with("state", row.getAwardState());
        return earned ? entry.with("reason", Columns.text(row.getReason())).with("hidden", row.isHidden()) : entry;
    }
}
