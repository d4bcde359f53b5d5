package io.guildhall.proposal.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The page where proposals are decided, in a template.
 *
 * @param states addresses of the page for each state
 * @param nothing what it says where there is none
 * @param next where older ones are; empty where there are none
 */
public record QueueView(
        String title, List<OptionView> states, String nothing, List<Line> lines, int reasonMax, String next) {
    public QueueView {
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }

    /**
     * One proposal.
     *
     * @param gone that whoever proposed it is not there any more; empty where they are
     * @param ended how it ended, and who ended it; empty while it waits
     * @param spaceHref where the community is that came of it; may be empty
     */
    public record Line(
            String id,
            String name,
            String concern,
            String kind,
            String topics,
            String when,
            String gone,
            String ended,
            String reason,
            String spaceHref,
            boolean waits,
            List<Similar> similar,
            String facilitatorLabel,
            String approveLabel,
            String declineLabel) {
        public Line {
            similar = List.copyOf(similar);
        }
    }

    /** A community that is like it. */
    public record Similar(String name, String href, String concern, String why) {}
}
