package io.guildhall.mentoring.following;

import io.guildhall.kernel.Person;
import io.guildhall.mentoring.pairing.Pairing;
import java.util.List;

/**
 * A running pairing before the eyes of whoever manages its programme: that it is there, and how it goes; nothing that they wrote.
 *
 * @param people who is in it, by user key
 */
public record FollowedPair(Pairing pairing, List<Person> people, PairProgress progress) {
    public FollowedPair {
        people = List.copyOf(people);
    }
}
