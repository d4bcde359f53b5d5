package io.guildhall.membership.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Opens first: the card for everybody who sees the space. */
@Named
public final class OverviewTab implements CommunityTab {
    private final NewcomerSteps steps;
    private final Kin kin;

    @Inject
    public OverviewTab(NewcomerSteps steps, Kin kin) {
        this.steps = steps;
        this.kin = kin;
    }

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
        CommunityView view = call.view();
        Optional<FirstSteps> path = view.standing()
                .flatMap(own -> steps.of(view.community(), view.space(), own, call.viewer(), call.look()));
        StandingView standing = Standings.of(view, call.viewer(), call.look(), path);
        StandingView shown = view.waiting().orElse(0) > 0 ? standing : standing.unlinked();
        CardView card =
                kin.cards(call.viewer(), List.of(view), call.look()).get(0).unmanaged();
        return List.of(new Shown("membership/community-join.vm", new JoinView("", card, true, false, shown)));
    }
}
