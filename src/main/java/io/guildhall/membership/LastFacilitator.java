package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The rule that a community keeps a facilitator who can act. Whoever the host has forgotten cannot, so they count for nothing.
 */
@Named
public final class LastFacilitator {
    private final Memberships memberships;
    private final People people;

    @Inject
    LastFacilitator(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /** Whether the role is theirs, though they be suspended, or was offered to them: who only stands in for a facilitator touches neither. */
    public static boolean hasOrWasOffered(Membership member) {
        return member.roles().contains(Role.FACILITATOR)
                || member.offeredRoles().contains(Role.FACILITATOR);
    }

    /** Whether nobody would be left who facilitates; one statement, and none for somebody who does not facilitate. */
    public boolean is(Membership membership) {
        return membership.isFacilitator()
                && is(
                        membership.user(),
                        memberships
                                .facilitators(List.of(membership.community()))
                                .getOrDefault(membership.community(), List.of()));
    }

    /** The same, all facilitators being known. */
    public boolean is(UserId user, List<UserId> facilitators) {
        return facilitators.stream().filter(other -> !other.equals(user)).noneMatch(this::canAct);
    }

    /** How many facilitate a community and can act; one statement. */
    public int actingOf(CommunityId community) {
        List<UserId> all = memberships.facilitators(List.of(community)).getOrDefault(community, List.of());
        return (int) all.stream().filter(this::canAct).count();
    }

    /** Whether the host lets them in. */
    boolean canAct(UserId user) {
        return people.person(user).state() == Person.State.ACTIVE;
    }
}
