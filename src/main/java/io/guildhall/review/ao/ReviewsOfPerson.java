package io.guildhall.review.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Reviews that a person held or commented on, and hand-overs that they were part of: the community's memory, so only who they were goes. */
@Named
final class ReviewsOfPerson extends PersonalTables {
    @Inject
    ReviewsOfPerson(ActiveObjects ao) {
        super(
                "reviews",
                PersonalRows.of(ao, ReviewRecord.class, ReviewRecord::getID, "AUTHOR_KEY", "SPONSOR_KEY")
                        .telling((row, swap) -> Optional.of(entry(row, swap)))
                        .replacing((row, swap) -> {
                            row.setAuthorKey(swap.in(row.getAuthorKey()));
                            row.setSponsorKey(swap.inOptional(row.getSponsorKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }),
                PersonalRows.of(ao, HandOverRecord.class, HandOverRecord::getID, "GIVER_KEY", "SUCCESSOR_KEY")
                        .telling((row, swap) -> Optional.of(entry(row, swap)))
                        .replacing((row, swap) -> {
                            row.setGiverKey(swap.in(row.getGiverKey()));
                            row.setSuccessorKey(swap.in(row.getSuccessorKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }));
    }

    private static Entry entry(ReviewRecord row, PersonalRows.Swap swap) {
        boolean own = swap.isPerson(row.getAuthorKey());
        return Entry.of(own ? "review" : "review-comment", Instant.ofEpochMilli(row.getAtMs()))
                .with("text", Columns.text(own ? row.getDecisions() : row.getSponsorWords()));
    }

    private static Entry entry(HandOverRecord row, PersonalRows.Swap swap) {
        boolean gave = swap.isPerson(row.getGiverKey());
        return Entry.of(gave ? "hand-over" : "hand-over-asked", Instant.ofEpochMilli(row.getStartedMs()))
                .with("text", Columns.text(row.getWording()))
                .with("state", row.getHandState());
    }
}
