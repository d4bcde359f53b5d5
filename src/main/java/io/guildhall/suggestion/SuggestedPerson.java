package io.guildhall.suggestion;

import io.guildhall.kernel.Person;
import java.util.List;

/**
 * Somebody who might join a community.
 *
 * @param met the topics of the community that they offer or want, as far as the viewer may read it, best known first; never empty
 */
public record SuggestedPerson(Person person, List<Met> met) {
    public SuggestedPerson {
        met = List.copyOf(met);
    }
}
