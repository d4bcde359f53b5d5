package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Optional;

/**
 * What is different since a run read everybody.
 *
 * @param settings whether the criteria, or other settings that count, are others
 * @param people who is different, in the order of enrolments; somebody who was erased has no key
 * @param lost which proposals could not be offered any more as things stand
 * @param now a hash of how things stand: publishing says it, so that nothing that came after goes unseen
 */
public record Differences(boolean settings, List<Changed> people, List<Pair> lost, String now) {
    public Differences {
        people = List.copyOf(people);
        lost = List.copyOf(lost);
    }

    /** Whether nothing is different. */
    public boolean isNone() {
        return !settings && people.isEmpty() && lost.isEmpty();
    }

    /** Somebody who is different. */
    public record Changed(Difference difference, Optional<UserId> user) {}
}
