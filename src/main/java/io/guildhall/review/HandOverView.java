package io.guildhall.review;

import io.guildhall.kernel.Person;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A hand-over as one viewer sees it.
 *
 * @param from empty where the viewer may not look at people, as is {@code to}
 * @param facts what there is to hand on; only while it is open
 */
public record HandOverView(
        HandOver handOver,
        Optional<Person> from,
        Optional<Person> to,
        Optional<HandOverFacts> facts,
        Set<HandOverAct> can) {
    public HandOverView {
        can = Set.copyOf(can);
    }

    /** With what there is to hand on. */
    HandOverView knowing(HandOverFacts found) {
        return new HandOverView(handOver, from, to, Optional.of(found), can);
    }

    /** The same after its page was made, or could not be. */
    HandOverView being(HandOver after) {
        Set<HandOverAct> acts = EnumSet.noneOf(HandOverAct.class);
        can.stream()
                .filter(act -> act != HandOverAct.KEEP || after.page().isEmpty())
                .forEach(acts::add);
        return new HandOverView(after, from, to, facts, acts);
    }
}
