package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The members of a community to choose from, in a form about one of them. */
@Named
public final class Choosing {
    private static final int PEOPLE_MOST = 100;

    private final RosterService roster;

    @Inject
    public Choosing(RosterService roster) {
        this.roster = roster;
    }

    /** Everybody but the viewer; nobody where there are too many to choose from. */
    public List<OptionView> people(TabCall call) {
        RosterQuery all = new RosterQuery(Optional.empty(), MembershipState.ACTIVE, Optional.empty(), PEOPLE_MOST);
        Optional<Page<MemberView>> page =
                roster.members(call.viewer(), call.spaceKey(), all).result();
        return page.filter(found -> found.next().isEmpty()).stream()
                .flatMap(found -> found.items().stream())
                .map(MemberView::person)
                .filter(person ->
                        person.state() == Person.State.ACTIVE && !call.viewer().is(person.id()))
                .map(person -> new OptionView(person.id().value(), person.name(), "", false))
                .toList();
    }
}
