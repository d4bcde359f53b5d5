package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** A person's inbox, mails and wishes, which go, and what others are told of them, which stays without them and without what was said. */
@Named
final class NoticesOfPerson extends PersonalTables {
    @Inject
    NoticesOfPerson(ActiveObjects ao) {
        super(
                "notices",
                PersonalRows.of(ao, WishRecord.class, WishRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(wish(row))),
                PersonalRows.of(ao, OutboxRecord.class, OutboxRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("mail", Instant.ofEpochMilli(row.getDueMs())))),
                PersonalRows.of(ao, NoticeRecord.class, NoticeRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("notice", Instant.ofEpochMilli(row.getAtMs()))
                                .with("act", row.getKind()))),
                PersonalRows.of(ao, NoticeRecord.class, NoticeRecord::getID, "ABOUT_KEY")
                        .replacing((row, swap) -> {
                            row.setAboutKey(swap.inOptional(row.getAboutKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }),
                PersonalRows.of(ao, OccasionRecord.class, OccasionRecord::getID, "PERSON_KEY", "ACTOR_KEY")
                        .replacing((row, swap) -> {
                            if (swap.isPerson(row.getPersonKey())) {
                                row.setDetail(null);
                            }
                            // What one person wrote to another goes with either; what was written to all of a community
                            // stays with it.
                            if (row.getPersonKey() != null) {
                                row.setWords(null);
                            }
                            row.setPersonKey(swap.inOptional(row.getPersonKey()));
                            row.setActorKey(swap.inOptional(row.getActorKey()));
                        }));
    }

    private static Entry wish(WishRecord row) {
        return Entry.of("wish")
                .with("mailAtOnce", row.isMailAtOnce())
                .with("mailWeekly", row.isMailWeekly())
                .with("mailDay", row.getMailDay())
                .with("quiet", Optional.ofNullable(row.getQuietMs()).map(Instant::ofEpochMilli));
    }
}
