package io.guildhall.membership.web;

import java.util.List;

/**
 * What happened in a community, in a template.
 *
 * @param next where older steps are; empty at the end
 * @param first where the newest steps are; empty where these are
 */
public record HistoryPageView(List<HistoryLineView> lines, String next, String first) {
    public HistoryPageView {
        lines = List.copyOf(lines);
    }
}
