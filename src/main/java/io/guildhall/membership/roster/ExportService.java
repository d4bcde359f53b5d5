package io.guildhall.membership.roster;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Gives a whole community to those who run it, and to administrators of its space and of the site. It is a read: it changes nothing, so nothing is
 * audited, and an archived community can be taken out too.
 */
@Named
public final class ExportService {
    private final Sight sight;
    private final Communities communities;
    private final Memberships memberships;
    private final People people;

    @Inject
    public ExportService(Sight sight, Communities communities, Memberships memberships, People people) {
        this.sight = sight;
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
    }

    /**
     * The community, to be walked through. Refused to those who do not run it, and to those whom the host does not let browse people. At most two
     * statements; walking costs one for every {@value Exported#STRETCH} members, two for as many steps of the history.
     */
    public Outcome<Exported> open(Viewer viewer, String spaceKey) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return sight.of(viewer, spaceKey)
                .then(sighting -> sighting.mayRun() && people.mayBrowse(viewer)
                        ? Outcome.unchanged(new Exported(sighting, communities, memberships, people))
                        : Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
    }
}
