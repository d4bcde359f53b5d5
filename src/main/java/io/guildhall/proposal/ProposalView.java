package io.guildhall.proposal;

import io.guildhall.kernel.Person;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as one viewer sees it.
 *
 * @param proposer who proposed it, and whether they are still there
 * @param endedBy who ended it; empty while it waits, and where the viewer may not look through people
 * @param similar communities that are like it, as the viewer sees them; only of what waits for the viewer's decision
 * @param decides whether the viewer may decide it now
 * @param withdraws whether the viewer may take it back now
 */
public record ProposalView(
        CommunityProposal proposal,
        Person proposer,
        Optional<Person> endedBy,
        List<SimilarCommunity> similar,
        boolean decides,
        boolean withdraws) {
    public ProposalView {
        similar = List.copyOf(similar);
    }
}
