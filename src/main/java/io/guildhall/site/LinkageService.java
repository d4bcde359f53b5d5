package io.guildhall.site;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells administrators of the site how the app fits the host that it runs on. */
@Named
public final class LinkageService {
    private final People people;
    private final HostNeeds needs;
    private final OptionalFeatures features;

    @Inject
    public LinkageService(People people, HostNeeds needs, OptionalFeatures features) {
        this.people = people;
        this.needs = needs;
        this.features = features;
    }

    /** Looks everything up anew: a host changes when other apps are updated. */
    public Outcome<LinkageReport> report(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(new LinkageReport(needs.look(), features.states()))
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }
}
