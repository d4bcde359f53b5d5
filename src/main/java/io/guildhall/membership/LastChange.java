package io.guildhall.membership;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What happened last to a membership, for those who come after. */
@Named
public final class LastChange {
    private final Memberships memberships;
    private final People people;

    @Inject
    LastChange(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /** A proposal may become an invitation or meet a request, so at most so many states in a row only wait. */
    private static final int WAITING_IN_A_ROW = 3;

    /**
     * Where somebody gets whose request or invitation is taken back, turned down or left to lapse: out, but asking and being asked must not
     * wash off that they may only ask.
     *
     * @param out where strangers get
     */
    public MembershipState wayBack(Membership membership, MembershipState out) {
        return memberships.lastEvents(membership.id(), WAITING_IN_A_ROW).stream()
                .flatMap(event -> event.from().stream())
                .dropWhile(MembershipState::isWaiting)
                .findFirst()
                .filter(MembershipState::mayOnlyAsk)
                .orElse(out);
    }

    /** The same for what people end themselves. */
    public MembershipState wayBack(Membership membership) {
        return wayBack(membership, MembershipState.LEFT);
    }

    /** Whether the last that happened to it is that the viewer answered a proposal, with these words. */
    public boolean isEndOfProposal(Membership membership, Viewer viewer, String reason) {
        return memberships
                .lastEvent(membership.id())
                .filter(event -> event.from().equals(Optional.of(MembershipState.INVITE_REQUESTED)))
                .filter(event -> event.actor().filter(viewer::is).isPresent())
                .filter(event -> event.reason().equals(reason))
                .isPresent();
    }

    /** Whether the last that happened to it is that they themselves ended this state: to ask for it again changes nothing. */
    public boolean isOwnEndOf(Membership membership, MembershipState state) {
        return memberships
                .lastEvent(membership.id())
                .filter(event -> event.from().filter(state::equals).isPresent())
                .flatMap(MembershipEvent::actor)
                .filter(membership.user()::equals)
                .isPresent();
    }

    /** The name of whoever changed this membership last; empty where the system did, or where the viewer may not browse people. */
    public String by(Viewer viewer, Membership membership) {
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
