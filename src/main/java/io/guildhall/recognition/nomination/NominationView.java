package io.guildhall.recognition.nomination;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.recognition.badge.BadgeClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A nomination as one viewer may see it.
 *
 * @param badge in its newest version; empty where it is not there any more
 * @param endorsers in the order in which they endorsed it
 * @param endorsed whether the viewer did
 */
public record NominationView(
        Nomination nomination,
        Optional<BadgeClass> badge,
        Space space,
        Person nominee,
        Person nominator,
        List<Person> endorsers,
        boolean endorsed,
        Set<NominationAct> can) {
    public NominationView {
        endorsers = List.copyOf(endorsers);
        can = Set.copyOf(can);
    }
}
