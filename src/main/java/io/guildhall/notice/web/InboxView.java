package io.guildhall.notice.web;

import java.util.List;

/**
 * The inbox, in a template.
 *
 * @param onlyFresh whether what was read or is done is left out
 * @param next where older notices are; empty where there are none
 */
public record InboxView(
        boolean onlyFresh,
        List<NoticeLineView> lines,
        String freshHref,
        String allHref,
        String next,
        boolean anyFresh) {
    public InboxView {
        lines = List.copyOf(lines);
    }
}
