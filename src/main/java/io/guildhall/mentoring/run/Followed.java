package io.guildhall.mentoring.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which wishes of managers a run read, and which of them it could not follow.
 *
 * @param pins all that it read; empty where an earlier version did not write them down
 * @param dropped by the numbers of their enrolments
 */
public record Followed(Optional<Pins> pins, List<DroppedPin> dropped) {
    /** Nothing is known of it. */
    public static final Followed UNKNOWN = new Followed(Optional.empty(), List.of());

    public Followed {
        dropped = List.copyOf(dropped);
    }

    /** Of how many two something else is wanted now than the run read: more, something else, or nothing any more. */
    int changes(Pins now) {
        Pins then = pins.orElse(now);
        return Stream.concat(different(then.together(), now.together()), different(then.apart(), now.apart()))
                .collect(Collectors.toSet())
                .size();
    }

    private static Stream<Pin> different(Set<Pin> then, Set<Pin> now) {
        return Stream.concat(
                then.stream().filter(each -> !now.contains(each)), now.stream().filter(each -> !then.contains(each)));
    }
}
