package io.guildhall.contribution.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** That a person did something in a community, and when: the numbers of the community stay true without them. */
@Named
final class ContributionsOfPerson extends PersonalTables {
    @Inject
    ContributionsOfPerson(ActiveObjects ao) {
        super(
                "contributions",
                PersonalRows.of(ao, ContributorRecord.class, ContributorRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(written(row)
                                .with("activeDays", AoContributors.days(row).told())))
                        .replacing((row, swap) -> {
                            row.setUserKey(swap.in(row.getUserKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }),
                PersonalRows.of(ao, ContributionRecord.class, ContributionRecord::getID, "USER_KEY")
                        .telling((row, swap) ->
                                Optional.of(Entry.of("contribution", Instant.ofEpochMilli(row.getAtMs())))));
    }

    private static Entry written(ContributorRecord row) {
        return row.getFirstMs() == 0
                ? Entry.of("took-part")
                : Entry.of("contributed", Instant.ofEpochMilli(row.getFirstMs()))
                        .with("last", Instant.ofEpochMilli(row.getLastMs()));
    }
}
