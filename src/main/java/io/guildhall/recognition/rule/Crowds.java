package io.guildhall.recognition.rule;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Memberships;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The people whom rules look at, some at a time by the numbers of their places, so that nothing grows with how many they are. */
@Named
final class Crowds {
    /** How many places are looked at together: as many as one statement asks for. */
    static final int TOGETHER = 500;

    private final Memberships memberships;
    private final People people;

    @Inject
    Crowds(Memberships memberships, People people) {
        this.memberships = memberships;
        this.people = people;
    }

    /** The next places after a number: in every state of one community, or of all those that are active or suspended. One statement. */
    List<Membership> after(Optional<CommunityId> place, long number) {
        return place.map(community -> memberships.rows(community, number, TOGETHER))
                .orElseGet(() -> memberships.walk(number, TOGETHER));
    }

    /** The same with those of all communities who left or never came in. One statement. */
    List<Membership> allAfter(Optional<CommunityId> place, long number) {
        return place.map(community -> memberships.rows(community, number, TOGETHER))
                .orElseGet(() -> memberships.walkAll(number, TOGETHER));
    }

    /** Those of these places who take part. */
    static Set<UserId> active(Collection<Membership> places) {
        return users(places, Membership::isActive);
    }

    /** Those of these places who took part once and do not now. */
    static Set<UserId> gone(Collection<Membership> places) {
        return users(places, place -> !place.isActive() && place.joinedAt().isPresent());
    }

    private static Set<UserId> users(Collection<Membership> places, Predicate<Membership> wanted) {
        return places.stream()
                .filter(wanted)
                .map(Membership::user)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of them whom the host knows and lets in: nobody who was deactivated or erased. */
    Set<UserId> living(Collection<UserId> some) {
        return some.stream()
                .filter(user -> people.person(user).state() == Person.State.ACTIVE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
