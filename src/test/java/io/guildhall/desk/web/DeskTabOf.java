package io.guildhall.desk.web;

import io.guildhall.desk.DesksOf;
import io.guildhall.membership.Guild;
import java.util.List;

/** Lets tests of other packages make the tab. */
public final class DeskTabOf {
    private DeskTabOf() {}

    public static DeskTab tab(Guild guild) {
        DeskLists lists = new DeskLists(DesksOf.service(guild));
        return new DeskTab(List.of(
                new VolunteersWait(guild.volunteers),
                new TermsEnd(guild.terms, guild.people),
                new NewcomersWait(lists),
                new InvitationsLapse(lists),
                new RequestsWait(lists),
                new ProposalsWait(lists)));
    }
}
