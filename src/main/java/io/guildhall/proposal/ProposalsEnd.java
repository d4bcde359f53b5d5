package io.guildhall.proposal;

import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What somebody who goes for good had proposed waits for nobody any more. */
@Named
final class ProposalsEnd implements Farewell {
    private final ProposalService proposals;

    @Inject
    ProposalsEnd(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Ending> endings(UserId person) {
        return proposals.open(person).stream()
                .map(each -> new Ending("proposal", each.pitch().name()))
                .toList();
    }

    @Override
    public void end(UserId person) {
        proposals.withdrawAll(person);
    }
}
