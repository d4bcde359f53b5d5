package io.guildhall.membership.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All tabs of the Community page. */
@Named
public final class CommunityTabs {
    private final List<CommunityTab> tabs;

    @Inject
    public CommunityTabs(List<CommunityTab> tabs) {
        this.tabs = List.copyOf(tabs);
    }

    /** The tab of that name, where the viewer has something to see there. */
    Optional<CommunityTab> find(String name, CommunityView view) {
        return tabs.stream()
                .filter(tab -> tab.name().equals(name) && isFor(tab, view))
                .findFirst();
    }

    /** What is said to whoever has nothing to see in the tab of that name, by its key; empty where nothing is. */
    Optional<String> missed(String name, CommunityView view) {
        return tabs.stream()
                .filter(tab -> tab.name().equals(name))
                .map(tab -> tab.missed(view))
                .filter(key -> !key.isEmpty())
                .findFirst();
    }

    /** The way from tab to tab; nothing where there is only one to see. */
    Optional<Shown> bar(CommunityTab current, CommunityView view, Look look) {
        List<TabsView.Tab> shown = tabs.stream()
                .filter(tab -> isFor(tab, view))
                .sorted(Comparator.comparingInt(tab -> tab.order(view)))
                .map(tab -> new TabsView.Tab(
                        look.words().text(tab.title()),
                        address(tab, view, look),
                        tab.name().equals(current.name())))
                .toList();
        return shown.size() < 2
                ? Optional.empty()
                : Optional.of(new Shown("membership/community-tabs.vm", new TabsView(shown)));
    }

    /** Whoever may not view the space sees what opens first and no more. */
    private static boolean isFor(CommunityTab tab, CommunityView view) {
        return view.outside() ? tab.name().isEmpty() : tab.isFor(view);
    }

    static String address(CommunityTab tab, CommunityView view, Look look) {
        return look.href(look.links().community(view.space().key(), tab.name()));
    }
}
