package io.guildhall.membership;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What happened last to a membership, for those who come after. */
@Named
final class LastChange {
    private final Memberships memberships;
    private final People people;

    @Inject
    LastChange(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /**
     * Where somebody gets whose request or invitation is taken back or turned down: out, but asking and being asked must not wash off
     * that they may only ask.
     */
    MembershipState wayBack(Membership membership) {
        return memberships
                .lastEvent(membership.id())
                .flatMap(MembershipEvent::from)
                .filter(MembershipState::mayOnlyAsk)
                .orElse(MembershipState.LEFT);
    }

    /** Whether the last that happened to it is that they themselves ended this state: to ask for it again changes nothing. */
    boolean isOwnEndOf(Membership membership, MembershipState state) {
        return memberships
                .lastEvent(membership.id())
                .filter(event -> event.from().filter(state::equals).isPresent())
                .flatMap(MembershipEvent::actor)
                .filter(membership.user()::equals)
                .isPresent();
    }

    /** The name of whoever changed this membership last; empty where the system did, or where the viewer may not browse people. */
    String by(Viewer viewer, Membership membership) {
        if (!people.mayBrowse(viewer)) {
            return "";
        }
        return memberships
                .lastEvent(membership.id())
                .flatMap(MembershipEvent::actor)
                .map(people::person)
                .map(Person::name)
                .orElse("");
    }
}
