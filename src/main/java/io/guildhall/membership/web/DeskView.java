package io.guildhall.membership.web;

import java.util.List;

/**
 * What waits for those who decide, in a template.
 *
 * @param more whether not all requests are shown
 */
public record DeskView(String spaceKey, List<MemberLine> requests, boolean more) {
    public DeskView {
        requests = List.copyOf(requests);
    }
}
