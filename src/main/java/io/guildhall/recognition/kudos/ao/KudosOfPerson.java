package io.guildhall.recognition.kudos.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import io.guildhall.recognition.kudos.KudosState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Thanks that a person gave or got: what was written of them or by them goes, that it was given stays (invariant 13). */
@Named
final class KudosOfPerson extends PersonalTables {
    @Inject
    KudosOfPerson(ActiveObjects ao) {
        super(
                "kudos",
                PersonalRows.of(ao, KudosRecord.class, KudosRecord::getID, "FROM_KEY", "TO_KEY")
                        .telling((row, swap) -> Optional.of(entry(row, swap)))
                        .replacing((row, swap) -> {
                            row.setFromKey(swap.in(row.getFromKey()));
                            row.setToKey(swap.in(row.getToKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                            row.setWording(null);
                            row.setPageId(null);
                            if (KudosState.valueOf(row.getKudosState()) == KudosState.GIVEN) {
                                row.setKudosState(KudosState.WORDLESS.name());
                            }
                        }));
    }

    private static Entry entry(KudosRecord row, PersonalRows.Swap swap) {
        return Entry.of(
                        swap.isPerson(row.getFromKey()) ? "kudos-given" : "kudos-got",
                        Instant.ofEpochMilli(row.getAtMs()))
                .with("text", Columns.text(row.getWording()))
                .with("tag", Columns.text(row.getValueTag()))
                .with("state", row.getKudosState());
    }
}
