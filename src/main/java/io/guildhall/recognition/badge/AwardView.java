package io.guildhall.recognition.badge;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import java.util.Optional;
import java.util.Set;

/**
 * An award as one viewer may see it.
 *
 * @param state as it is now
 * @param space that of the community where it was given; empty for the site, and where the viewer may not know of it
 * @param earner empty where the viewer may not browse people; oneself one always knows
 * @param giver the same
 */
public record AwardView(
        Award award,
        AwardState state,
        Optional<Space> space,
        Optional<Person> earner,
        Optional<Person> giver,
        Set<AwardAct> can) {
    public AwardView {
        can = Set.copyOf(can);
    }
}
