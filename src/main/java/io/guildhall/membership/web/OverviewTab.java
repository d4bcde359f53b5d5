package io.guildhall.membership.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.roster.MemberView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens first: the card for everybody who sees the space, and below it what waits for those who decide. */
@Named
public final class OverviewTab implements CommunityTab {
    private final Rosters rosters;
    private final Kin kin;

    @Inject
    public OverviewTab(Rosters rosters, Kin kin) {
        this.rosters = rosters;
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
        StandingView standing = Standings.of(call.view(), call.viewer(), call.look(), Optional.empty())
                .unlinked();
        CardView card = kin.cards(call.viewer(), List.of(call.view()), call.look())
                .get(0)
                .unmanaged();
        JoinView join = new JoinView("", card, true, false, standing);
        Stream<Shown> top = Stream.of(new Shown("membership/community-join.vm", join));
        Stream<Shown> desk = call.view().can(Ability.DECIDE) ? Stream.of(desk(call)) : Stream.empty();
        return Stream.concat(top, desk).toList();
    }

    private Shown desk(TabCall call) {
        Page<MemberView> requests = rosters.first(call, MembershipState.REQUESTED);
        return new Shown(
                "membership/community-desk.vm",
                new DeskView(
                        call.spaceKey(),
                        Members.lines(requests, call.look()),
                        requests.next().isPresent()));
    }
}
