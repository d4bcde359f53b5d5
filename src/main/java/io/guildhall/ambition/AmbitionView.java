package io.guildhall.ambition;

import io.guildhall.kernel.Person;
import java.util.Optional;
import java.util.Set;

/**
 * An ambition as one viewer may see it.
 *
 * @param author empty where the viewer may not browse people
 * @param endorsedBy the same
 * @param votesNeeded how many votes make it the community's
 * @param voted whether the viewer stands behind it
 */
public record AmbitionView(
        Ambition ambition,
        Optional<Person> author,
        Optional<Person> endorsedBy,
        int votesNeeded,
        boolean voted,
        Set<AmbitionAct> can) {
    public AmbitionView {
        can = Set.copyOf(can);
    }
}
