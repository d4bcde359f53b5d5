package io.guildhall.mentoring.enrolment.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody was in programmes, which stays counted, and what they wish of others and others of them, which goes. Blocks are told to nobody, not even
 * in somebody's own file: it may be passed on (domain, section 9.13).
 */
@Named
final class EnrolmentsOfPerson extends PersonalTables {
    @Inject
    EnrolmentsOfPerson(ActiveObjects ao) {
        super(
                "enrolments",
                PersonalRows.of(ao, EnrolmentRecord.class, EnrolmentRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(entry(row)))
                        .replacing((row, swap) -> {
                            row.setUserKey(swap.in(row.getUserKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                            row.setWording("");
                        }),
                PersonalRows.of(ao, PreferenceRecord.class, PreferenceRecord::getID, "OWNER_KEY", "TARGET_KEY")
                        .telling((row, swap) -> Optional.of(row)
                                .filter(each -> swap.isPerson(each.getOwnerKey())
                                        && each.getPrefKind().equals(PreferenceKind.WISH.name()))
                                .map(each -> Entry.of("mentoring-wish")
                                        .with("programme-number", each.getProgrammeId())
                                        .with("priority", each.getRankNo()))));
    }

    private static Entry entry(EnrolmentRecord row) {
        return Entry.of("enrolment", Instant.ofEpochMilli(row.getSinceMs()))
                .with("programme-number", row.getProgrammeId())
                .with("role", row.getEnrolRole())
                .with("state", row.getEnrolState())
                .with("places", row.getPlaces())
                .with("waited", row.getWaitingRounds())
                .with("text", Columns.text(row.getWording()));
    }
}
