package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Person;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.people.SkillId;
import java.util.Set;

/**
 * Somebody with a place free, who could be asked.
 *
 * @param offers all that they offer, as far as the viewer may read it
 * @param likeness whether they offer something that the viewer wants and somebody else offers, whom the viewer would have liked to ask
 */
public record Askable(Enrolment enrolment, Person person, Fit fit, Set<SkillId> offers, boolean likeness) {
    public Askable {
        offers = Set.copyOf(offers);
    }
}
