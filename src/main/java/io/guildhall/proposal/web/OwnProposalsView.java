package io.guildhall.proposal.web;

import java.util.List;

/**
 * What the viewer proposed, in a template.
 *
 * @param proposeHref where they propose another; empty where they cannot, or are there
 */
public record OwnProposalsView(List<Line> lines, String proposeHref) {
    public OwnProposalsView {
        lines = List.copyOf(lines);
    }

    /**
     * One proposal.
     *
     * @param look the class of its lozenge, with a blank before it; empty for the usual one
     * @param when when it was proposed or ended
     * @param reason why it was declined; may be empty
     * @param spaceHref where the community is that came of it; may be empty
     */
    public record Line(
            String id,
            String name,
            String concern,
            String look,
            String state,
            String when,
            String reason,
            String spaceHref,
            boolean withdrawable,
            String withdrawLabel) {}
}
