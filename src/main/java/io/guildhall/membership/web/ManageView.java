package io.guildhall.membership.web;

import java.util.List;

/**
 * What a community's facilitators look after, in a template.
 *
 * @param ownKey the viewer's own user key: nobody removes themselves
 * @param history where it is told what happened here
 * @param revision what a change is made from
 * @param decides whether requests are shown, with {@code more} where not all of them are
 * @param invites whether people can be invited
 * @param invited whose invitations are open, with {@code moreInvited} where not all of them are shown
 * @param edits whether texts and settings can be changed
 * @param listing who may know of it, which this page leaves as it is
 * @param assigns whether roles can be changed, and members removed
 * @param roles those that the viewer may give
 * @param banned who is kept out, with {@code moreBanned} where not all of them are shown
 * @param next where the next members are; empty at the end
 * @param first where the first members are; empty where these are
 */
public record ManageView(
        String spaceKey,
        String ownKey,
        String history,
        int revision,
        boolean decides,
        List<MemberLine> requests,
        boolean more,
        boolean invites,
        List<MemberLine> invited,
        boolean moreInvited,
        boolean edits,
        String concern,
        int concernMax,
        String practice,
        String goal,
        int textMax,
        String listing,
        List<OptionView> types,
        List<OptionView> policies,
        List<OptionView> rosters,
        boolean assigns,
        List<MemberLine> members,
        List<MemberLine> banned,
        boolean moreBanned,
        List<OptionView> roles,
        String next,
        String first) {
    public ManageView {
        requests = List.copyOf(requests);
        invited = List.copyOf(invited);
        types = List.copyOf(types);
        policies = List.copyOf(policies);
        rosters = List.copyOf(rosters);
        members = List.copyOf(members);
        banned = List.copyOf(banned);
        roles = List.copyOf(roles);
    }
}
