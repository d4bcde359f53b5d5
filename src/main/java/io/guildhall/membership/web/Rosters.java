package io.guildhall.membership.web;

import io.guildhall.kernel.Page;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterPage;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads members for the tabs of a community, a page of lines at a time. */
@Named
final class Rosters {
    private static final int LINES = 25;

    private final RosterService roster;

    @Inject
    Rosters(RosterService roster) {
        this.roster = roster;
    }

    /** The first of those in a state; nobody where the viewer may not see them. */
    Page<MemberView> first(TabCall call, MembershipState state) {
        return after(call, state, Optional.empty())
                .orElse(new Page<>(List.of(), Optional.empty(), OptionalInt.empty()));
    }

    /** Active members, narrowed; empty where there is no such place, or they may not be seen. */
    Optional<RosterPage> members(TabCall call, Narrowing to, Optional<String> cursor) {
        RosterQuery query = new RosterQuery(
                to.role(),
                MembershipState.ACTIVE,
                Optional.empty(),
                to.name(),
                to.skill(),
                to.department(),
                cursor,
                LINES);
        return roster.look(call.viewer(), call.spaceKey(), query).result();
    }

    /** Whether the organisation says of anybody where they work. */
    boolean knowsDepartments(TabCall call) {
        return roster.knowsDepartments(call.viewer());
    }

    /** Whom the only facilitator could ask to follow them. */
    List<MemberView> successors(TabCall call) {
        return roster.successors(call.viewer(), call.spaceKey()).result().orElse(List.of());
    }

    /** Those after a place; empty where there is no such place, or they may not be seen. */
    Optional<Page<MemberView>> after(TabCall call, MembershipState state, Optional<String> cursor) {
        return roster.members(call.viewer(), call.spaceKey(), new RosterQuery(Optional.empty(), state, cursor, LINES))
                .result();
    }
}
