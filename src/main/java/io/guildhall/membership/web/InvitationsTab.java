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

/** Inviting people, and whose invitations are open. */
@Named
public final class InvitationsTab implements CommunityTab {
    private final Rosters rosters;

    @Inject
    public InvitationsTab(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public String title() {
        return "guildhall.tab.invitations";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.INVITE);
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Page<MemberView> invited = rosters.first(call, MembershipState.INVITED);
        return List.of(new Shown(
                "membership/community-invitations.vm",
                new InvitationsView(
                        call.spaceKey(),
                        Members.lines(invited, call.look()),
                        invited.next().isPresent())));
    }
}
