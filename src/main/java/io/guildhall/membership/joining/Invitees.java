package io.guildhall.membership.joining;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.membership.Guest;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be invited.
 *
 * @param people keys or usernames, at most {@value #PEOPLE_MAX}; naming somebody twice is naming them once
 * @param group a group of the host's directory, all of whose people are meant, at most {@value #GROUP_MAX}; empty for none
 * @param guest as what kind of guests, and until when; empty for members
 */
public record Invitees(List<String> people, Optional<String> group, Optional<Guest> guest) {
    /** How many people one call may name. */
    public static final int PEOPLE_MAX = 100;
    /** How many people a group may have that is invited as a whole. */
    public static final int GROUP_MAX = 500;

    public Invitees {
        people = List.copyOf(people);
        group = group.map(String::strip).filter(name -> !name.isEmpty());
    }

    /** These people, and no group. */
    public static Invitees named(List<String> people) {
        return new Invitees(people, Optional.empty(), Optional.empty());
    }

    /** The same people as guests. */
    public Invitees asGuests(Guest kind) {
        return new Invitees(people, group, Optional.of(kind));
    }

    Optional<FieldError> problem() {
        boolean nobody = people.isEmpty() && group.isEmpty();
        return nobody || people.size() > PEOPLE_MAX
                ? Optional.of(new FieldError("people", "field.people-number", List.of(PEOPLE_MAX)))
                : Optional.empty();
    }
}
