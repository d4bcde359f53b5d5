package io.guildhall.newcomer.web;

import io.guildhall.community.Community;
import io.guildhall.community.NewcomerStep;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.FirstSteps;
import io.guildhall.membership.web.NewcomerSteps;
import io.guildhall.newcomer.Buddies;
import io.guildhall.newcomer.Walk;
import io.guildhall.site.KnownSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** Knows where first steps are done, and what cards say of them. */
@Named
public final class StepLinks implements NewcomerSteps {
    private final Pages pages;
    private final Clock clock;
    private final KnownSettings known;
    private final Buddies buddies;

    @Inject
    public StepLinks(Pages pages, Clock clock, KnownSettings known, Buddies buddies) {
        this.pages = pages;
        this.clock = clock;
        this.known = known;
        this.buddies = buddies;
    }

    @Override
    public Optional<FirstSteps> of(Community community, Space space, Membership membership, Viewer viewer, Look look) {
        if (community.arrangements().path().steps().isEmpty() || community.isArchived()) {
            return Optional.empty();
        }
        Walk walk = Walk.of(community, Optional.of(membership), clock.instant(), known.now(), buddies);
        return walk.next()
                .filter(next -> walk.asked())
                .map(next -> new FirstSteps(
                        walk.done(),
                        walk.all(),
                        Integer.toString(next.no()),
                        next.title(),
                        href(next, community, space, viewer, look),
                        look.href(look.links().community(space.key(), FirstStepsTab.NAME))));
    }

    /** Who offers newcomers a buddy. */
    Buddies buddies() {
        return buddies;
    }

    /** Where it is done; a step that is done elsewhere leads to the list of steps. */
    String href(NewcomerStep step, Community community, Space space, Viewer viewer, Look look) {
        String path = step.act()
                .map(act -> switch (act) {
                    case RULES -> look.links().community(space.key(), "rules");
                    case NEXT_MEETING -> look.links().community(space.key(), "meetings");
                    case BUDDY ->
                        buddies.programme(community.id())
                                .map(look.links()::programme)
                                .orElse("");
                    case PROFILE -> look.links().ownProfile();
                    case WELCOME_PAGE -> welcome(community, space, viewer);
                })
                .orElse(step.page());
        return look.href(path.isEmpty() ? look.links().community(space.key(), FirstStepsTab.NAME) : path);
    }

    /** The page that newcomers read first; the one that the space begins with where none was chosen, or it is gone. */
    private String welcome(Community community, Space space, Viewer viewer) {
        return community
                .arrangements()
                .welcomePage()
                .flatMap(id -> pages.page(viewer, id))
                .map(WikiPage::path)
                .orElse(space.path());
    }
}
