package io.guildhall.desk;

import java.util.List;

/**
 * Of whom something waits, longest first.
 *
 * @param people the first few; none where the viewer may not browse people
 * @param more how many others there are
 */
public record WaitingPeople(List<WaitingPerson> people, int more) {
    public WaitingPeople {
        people = List.copyOf(people);
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return people.isEmpty() && more == 0;
    }
}
