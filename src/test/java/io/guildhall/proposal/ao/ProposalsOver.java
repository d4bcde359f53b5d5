package io.guildhall.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.proposal.Proposals;

/** Lets tests of other packages make the adapter. */
public final class ProposalsOver {
    private ProposalsOver() {}

    public static Proposals tables(ActiveObjects ao) {
        return new AoProposals(ao);
    }
}
