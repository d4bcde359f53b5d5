package io.guildhall.expertise;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.people.Skill;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can help.
 *
 * @param offers the skills of the question that they offer, what they know best first
 * @param weeklyHours that they have for others; empty where they did not say
 * @param together where the viewer meets them, where that was asked for
 */
public record Expert(Person person, List<Offer> offers, Optional<Integer> weeklyHours, List<Space> together) {
    public Expert {
        offers = List.copyOf(offers);
        together = List.copyOf(together);
    }

    /** A skill, and how well they know it: 1 to 5. */
    public record Offer(Skill skill, int level) {}
}
