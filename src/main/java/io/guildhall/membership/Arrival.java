package io.guildhall.membership;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What a newcomer has done of what newcomers are asked.
 *
 * @param rulesAccepted the newest version of the ground rules that they accepted
 * @param stepsDone the numbers of the first steps that they have taken
 */
public record Arrival(OptionalInt rulesAccepted, Set<Integer> stepsDone) {
    public Arrival {
        stepsDone = Set.copyOf(stepsDone);
    }

    /** Nothing yet. */
    public static Arrival none() {
        return new Arrival(OptionalInt.empty(), Set.of());
    }
}
