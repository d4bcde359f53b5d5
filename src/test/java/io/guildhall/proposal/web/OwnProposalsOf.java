package io.guildhall.proposal.web;

import io.guildhall.proposal.ProposalService;

/** Lets tests of other packages make what people see of their own proposals. */
public final class OwnProposalsOf {
    private OwnProposalsOf() {}

    public static OwnProposals part(ProposalService proposals) {
        return new OwnProposals(proposals);
    }
}
