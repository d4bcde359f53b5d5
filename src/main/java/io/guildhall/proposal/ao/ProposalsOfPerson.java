package io.guildhall.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.ao.PersonalRows;
import io.guildhall.kernel.ao.PersonalTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** What a person proposed, which goes with them (a community that came of it stays), and what they decided as an administrator. */
@Named
final class ProposalsOfPerson extends PersonalTables {
    @Inject
    ProposalsOfPerson(ActiveObjects ao) {
        super(
                "proposals",
                PersonalRows.of(ao, ProposalRecord.class, ProposalRecord::getID, "PROPOSER_KEY")
                        .telling((row, swap) -> Optional.of(entry(row))),
                PersonalRows.of(ao, ProposalRecord.class, ProposalRecord::getID, "DECIDED_BY")
                        .replacing((row, swap) -> row.setDecidedBy(swap.inOptional(row.getDecidedBy()))));
    }

    private static Entry entry(ProposalRecord row) {
        return Entry.of("proposal", Instant.ofEpochMilli(row.getAtMs()))
                .with("community", row.getName())
                .with("text", row.getConcern())
                .with("state", row.getProposalState())
                .with("reason", Optional.ofNullable(row.getReason()));
    }
}
