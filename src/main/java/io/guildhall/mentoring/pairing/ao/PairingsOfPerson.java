package io.guildhall.mentoring.pairing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import io.guildhall.mentoring.pairing.PartsText;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.stream.Stream;

/** Pairings that a person was in or asked for. They are the others' too, so they stay, without the person and what they wrote. */
@Named
final class PairingsOfPerson extends PersonalTables {
    @Inject
    PairingsOfPerson(ActiveObjects ao) {
        super(
                "pairings",
                PersonalRows.of(ao, PairingMemberRecord.class, PairingMemberRecord::getID, "USER_KEY")
                        .telling((row, swap) -> pairing(ao, row).findFirst().map(each -> entry(each, swap)))
                        .replacing((row, swap) -> {
                            pairing(ao, row).forEach(each -> {
                                replace(each, swap);
                                each.save();
                            });
                            row.setUserKey(swap.in(row.getUserKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }),
                PersonalRows.of(ao, PairingRecord.class, PairingRecord::getID, "ASKED_BY")
                        .replacing(PairingsOfPerson::replace));
    }

    /** What somebody wrote when they asked or declined is for the other alone. */
    @Override
    public boolean isConfidential() {
        return true;
    }

    private static Stream<PairingRecord> pairing(ActiveObjects ao, PairingMemberRecord row) {
        return Stream.of(ao.find(PairingRecord.class, "ID = ?", row.getPairingId()));
    }

    private static void replace(PairingRecord row, PersonalRows.Swap swap) {
        if (swap.isPerson(row.getAskedBy())) {
            row.setMessage(null);
        } else {
            row.setAnswer(null);
            row.setDeclineCode(null);
        }
        row.setAskedBy(swap.inOptional(row.getAskedBy()));
        row.setParts(PartsText.with(Columns.text(row.getParts()), swap::in));
        row.setUniqKey(swap.inKey(row.getUniqKey()));
    }

    private static Entry entry(PairingRecord row, PersonalRows.Swap swap) {
        boolean asked = swap.isPerson(row.getAskedBy());
        return Entry.of("pairing", Instant.ofEpochMilli(row.getAskedMs()))
                .with("text", Columns.text(asked ? row.getMessage() : row.getAnswer()))
                .with("state", row.getPairingState());
    }
}
