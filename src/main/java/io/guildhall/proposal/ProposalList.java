package io.guildhall.proposal;

import io.guildhall.kernel.Page;

/**
 * Proposals, newest first.
 *
 * @param proposes whether the viewer may propose communities on this site
 */
public record ProposalList(Page<ProposalView> page, boolean proposes) {}
