package io.guildhall.membership.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Opens first: the card for everybody who sees the space. */
@Named
public final class OverviewTab implements CommunityTab {
    @Override
    public String name() {
        return "";
    }

    @Override
    public String title() {
        return "guildhall.tab.overview";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return true;
    }

    @Override
    public List<Shown> parts(TabCall call) {
        StandingView standing = Standings.of(call.view(), call.viewer(), call.look(), Optional.empty());
        StandingView shown = call.view().waiting().orElse(0) > 0 ? standing : standing.unlinked();
        return List.of(new Shown(
                "membership/community-join.vm",
                new JoinView("", Cards.of(call.view(), call.look()).unmanaged(), true, false, shown)));
    }
}
