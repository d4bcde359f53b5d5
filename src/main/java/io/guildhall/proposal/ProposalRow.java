package io.guildhall.proposal;

/** A proposal that was read in order to change it. */
public interface ProposalRow {
    CommunityProposal value();

    void save(CommunityProposal changed);
}
