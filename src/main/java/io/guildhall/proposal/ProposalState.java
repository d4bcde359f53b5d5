package io.guildhall.proposal;

/** Where a proposal is: it waits, until one of the others ends it for good. */
public enum ProposalState {
    SUBMITTED,
    /** It became a community. */
    APPROVED,
    DECLINED,
    /** Whoever proposed it took it back. */
    WITHDRAWN
}
