package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Members and those who are kept out, in a template.
 *
 * @param ownKey the viewer's own user key: nobody removes themselves
 * @param assigns whether roles can be changed, and members removed
 * @param makes whether the viewer may make facilitators, and say for how long
 * @param today the first day that may be a guest's last, as {@code 2027-05-03}, with {@code latest} the last such day and
 *     {@code latestDay} that in words
 * @param termLatest the last day that may end a term
 * @param filter what the list was narrowed to
 * @param successors whom the only facilitator could ask to follow them; empty for everybody else
 * @param last whether the viewer is the only facilitator
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
        boolean makes,
        String today,
        String latest,
        String latestDay,
        String termLatest,
        Filter filter,
        boolean last,
        List<MemberLine> successors,
        List<MemberLine> members,
        List<OptionView> roles,
        List<MemberLine> banned,
        boolean moreBanned,
        String next,
        String first,
        String csv,
        String json) {
    public RosterView {
        successors = List.copyOf(successors);
        members = List.copyOf(members);
        roles = List.copyOf(roles);
        banned = List.copyOf(banned);
    }

    /**
     * What the list is narrowed to.
     *
     * @param href where the form leads
     * @param text how names begin; empty for all
     * @param skill what they can help with; empty for all
     * @param skills whether people say what they can help with at all
     * @param department how their department begins; empty for all
     * @param departments whether departments are known at all
     * @param narrowed whether it is narrowed at all
     * @param said what there is to say of what was found; may be empty
     */
    public record Filter(
            String href,
            String text,
            String skill,
            boolean skills,
            String department,
            boolean departments,
            List<OptionView> roles,
            boolean narrowed,
            String said) {
        public Filter {
            roles = List.copyOf(roles);
        }
    }
}
