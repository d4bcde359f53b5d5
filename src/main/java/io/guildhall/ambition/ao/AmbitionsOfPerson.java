package io.guildhall.ambition.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Ambitions that a person proposed, backed or voted for. They are the community's, and its votes stay counted. */
@Named
final class AmbitionsOfPerson extends PersonalTables {
    @Inject
    AmbitionsOfPerson(ActiveObjects ao) {
        super(
                "ambitions",
                PersonalRows.of(ao, AmbitionRecord.class, AmbitionRecord::getID, "AUTHOR_KEY", "ENDORSER_KEY")
                        .telling((row, swap) -> Optional.of(entry(row, swap)))
                        .replacing((row, swap) -> {
                            row.setAuthorKey(swap.in(row.getAuthorKey()));
                            row.setEndorserKey(swap.inOptional(row.getEndorserKey()));
                        }),
                PersonalRows.of(ao, AmbitionVoteRecord.class, AmbitionVoteRecord::getID, "USER_KEY")
                        .telling((row, swap) -> Optional.of(Entry.of("vote", Instant.ofEpochMilli(row.getAtMs())))
                                .filter(vote -> row.isStanding()))
                        .replacing((row, swap) -> {
                            row.setUserKey(swap.in(row.getUserKey()));
                            row.setUniqKey(swap.inKey(row.getUniqKey()));
                        }));
    }

    private static Entry entry(AmbitionRecord row, PersonalRows.Swap swap) {
        String what = swap.isPerson(row.getAuthorKey()) ? "ambition" : "endorsed";
        return Entry.of(what, Instant.ofEpochMilli(row.getProposedMs()))
                .with("text", row.getWording())
                .with("state", row.getAmbitionState());
    }
}
