package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits for those who run a community. While somebody waits for an answer it is the first of the tabs. */
@Named
public final class DeskTab implements CommunityTab {
    private static final int FIRST = -1;

    private final List<DeskKind> kinds;

    @Inject
    public DeskTab(List<DeskKind> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparingInt(DeskKind::order)).toList();
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String title() {
        return "guildhall.tab.desk";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int order(CommunityView view) {
        return view.waiting().orElse(0) > 0 ? FIRST : order();
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.DECIDE);
    }

    /** Mails lead here, and are read later than they are sent. */
    @Override
    public String missed(CommunityView view) {
        return "guildhall.desk.missed.message";
    }

    @Override
    public List<Shown> parts(TabCall call) {
        List<Shown> waiting = kinds.stream()
                .map(kind -> kind.waiting(call))
                .flatMap(Optional::stream)
                .toList();
        return waiting.isEmpty() ? List.of(new Shown("desk/nothing.vm", new NothingView())) : waiting;
    }
}
