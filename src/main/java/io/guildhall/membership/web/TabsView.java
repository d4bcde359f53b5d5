package io.guildhall.membership.web;

import java.util.List;

/** The tabs of the Community page in a template. */
public record TabsView(List<Tab> tabs) {
    public TabsView {
        tabs = List.copyOf(tabs);
    }

    /**
     * One of them.
     *
     * @param current whether it is the one that is open
     */
    public record Tab(String title, String href, boolean current) {}
}
