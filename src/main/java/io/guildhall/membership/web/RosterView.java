package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Members and those who are kept out, in a template.
 *
 * @param ownKey the viewer's own user key: nobody removes themselves
 * @param assigns whether roles can be changed, and members removed
 * @param roles those that the viewer may give
 * @param banned who is kept out, with {@code moreBanned} where not all of them are shown
 * @param next where the next members are; empty at the end
 * @param first where the first members are; empty where these are
 * @param csv where the members are as a file for a spreadsheet, and {@code json} the whole community as one for programs; empty for those who may not
 *     take them
 */
public record RosterView(
        String spaceKey,
        String ownKey,
        boolean assigns,
        List<MemberLine> members,
        List<OptionView> roles,
        List<MemberLine> banned,
        boolean moreBanned,
        String next,
        String first,
        String csv,
        String json) {
    public RosterView {
        members = List.copyOf(members);
        roles = List.copyOf(roles);
        banned = List.copyOf(banned);
    }
}
