package io.guildhall.mentoring.session;

import io.guildhall.kernel.Person;
import java.time.Instant;
import java.util.List;

/**
 * A pairing as it is told to a viewer.
 *
 * @param people who is in it, in the order of its parts
 * @param now when it was read
 */
public record PairView(SeenPairing seen, List<Person> people, Instant now) {
    public PairView {
        people = List.copyOf(people);
    }

    /** Whether somebody in it is not there any more. */
    public boolean isAlone() {
        return people.stream().anyMatch(person -> person.state() != Person.State.ACTIVE);
    }
}
