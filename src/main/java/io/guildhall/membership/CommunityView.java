package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.site.SiteSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A community as one viewer may see it.
 *
 * @param space where it lives; its current name is the one to show
 * @param standing the viewer's own membership; empty for strangers and anonymous people
 * @param facilitators the first few facilitators; empty where the viewer may not browse people
 * @param facilitatorCount how many facilitate, whoever may know their names
 * @param outside whether the viewer may not view the space: nothing of it may be linked, and the community holds only what is told at the door
 * @param site what administrators decided for the whole site
 * @param waiting requests that wait for an answer; only for those who may decide, and only on the view of one community
 */
public record CommunityView(
        Community community,
        Space space,
        Optional<Membership> standing,
        Set<Ability> can,
        List<Person> facilitators,
        int facilitatorCount,
        boolean outside,
        SiteSettings site,
        OptionalInt waiting) {
    public CommunityView {
        can = Set.copyOf(can);
        facilitators = List.copyOf(facilitators);
    }

    public boolean can(Ability ability) {
        return can.contains(ability);
    }
}
