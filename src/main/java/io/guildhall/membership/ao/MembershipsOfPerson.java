package io.guildhall.membership.ao;

import static io.guildhall.kernel.ao.Columns.text;

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
 * A person's places with their history, answers and roles, and what they decided about others. Places remain with a tombstone, so that counts
 * and histories stay true; answers, reasons and the name to sort by go.
 */
@Named
final class MembershipsOfPerson extends PersonalTables {
    @Inject
    MembershipsOfPerson(ActiveObjects ao) {
        super(
                "memberships",
                PersonalRows.of(ao, MembershipRecord.class, MembershipRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(place(row)))
                        .replacing((row, swap) -> forget(ao, row, swap)),
                PersonalRows.of(
                                ao,
                                MembershipRecord.class,
                                MembershipRecord::getID,
                                "DECIDED_BY",
                                "OFFERED_BY",
                                "WELCOMED_BY")
                        .replacing((row, swap) -> {
                            row.setDecidedBy(swap.inOptional(row.getDecidedBy()));
                            row.setOfferedBy(swap.inOptional(row.getOfferedBy()));
                            row.setWelcomedBy(swap.inOptional(row.getWelcomedBy()));
                        }),
                PersonalRows.of(ao, EventRecord.class, EventRecord::getID, "ACTOR_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("changed", Instant.ofEpochMilli(row.getAtMs()))
                                .with("state", row.getToState())
                                .with("reason", text(row.getReason()))))
                        .replacing((row, swap) -> row.setActorKey(swap.inOptional(row.getActorKey()))),
                PersonalRows.of(ao, RoleChangeRecord.class, RoleChangeRecord::getID, "GIVEN_BY")
                        .replacing((row, swap) -> row.setGivenBy(swap.in(row.getGivenBy()))),
                PersonalRows.of(ao, RoleRecord.class, RoleRecord::getID, "GIVEN_BY")
                        .replacing((row, swap) -> row.setGivenBy(swap.in(row.getGivenBy()))),
                PersonalRows.of(ao, RulesVersionRecord.class, RulesVersionRecord::getID, "AUTHOR_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("rules", Instant.ofEpochMilli(row.getAtMs()))
                                .with("text", row.getRulesText())))
                        .replacing((row, swap) -> row.setAuthorKey(swap.in(row.getAuthorKey()))));
    }

    /** Without the reason that others gave for a decision: that is theirs. */
    private static Entry place(MembershipRecord row) {
        return Entry.of("membership", Instant.ofEpochMilli(row.getSinceMs()))
                .with("communityNumber", row.getCommunityId())
                .with("state", row.getMemberState())
                .with("kind", row.getMemberKind())
                .with("organisation", text(row.getGuestOrg()))
                .with("guestUntil", Columns.time(row.getGuestUntilMs()))
                .with("roles", text(row.getRoles()).replaceAll("^,|,$", ""))
                .with("joined", Columns.time(row.getJoinedMs()))
                .with("rulesAccepted", Optional.ofNullable(row.getRulesNo()));
    }

    private static void forget(ActiveObjects ao, MembershipRecord row, PersonalRows.Swap swap) {
        long id = row.getID();
        ao.deleteWithSQL(JoinAnswerRecord.class, "MEMBERSHIP_ID = ?", id);
        for (EventRecord event : ao.find(EventRecord.class, "MEMBERSHIP_ID = ? AND REASON IS NOT NULL", id)) {
            event.setReason(null);
            event.save();
        }
        row.setUserKey(swap.in(row.getUserKey()));
        row.setUniqKey(swap.inKey(row.getUniqKey()));
        row.setNameSort(swap.instead());
        row.setDecisionReason(null);
        row.setGuestOrg(null);
    }
}
