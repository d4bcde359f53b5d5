package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows kudos to a viewer: with people as they are called now, and titles of only those pages that the viewer may see now (invariant 17). No statement. */
@Named
final class KudosViews {
    private final People people;
    private final Pages pages;
    private final Clock clock;

    @Inject
    KudosViews(People people, Pages pages, Clock clock) {
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    KudosView view(Kudos kudos, Sighting seen) {
        return views(List.of(kudos), seen.viewer(), Map.of(kudos.community(), seen.space()))
                .get(0);
    }

    /** Several, asking for all their pages together. */
    List<KudosView> views(List<Kudos> all, Viewer viewer, Map<CommunityId, Space> spaces) {
        Map<Long, WikiPage> found = pages.pages(
                viewer, all.stream().flatMap(each -> each.page().stream()).toList());
        return all.stream()
                .flatMap(each -> Optional.ofNullable(spaces.get(each.community())).stream()
                        .map(space -> view(each, viewer, space, found)))
                .toList();
    }

    private KudosView view(Kudos kudos, Viewer viewer, Space space, Map<Long, WikiPage> found) {
        return new KudosView(
                kudos,
                people.person(kudos.from()),
                people.person(kudos.to()),
                space,
                kudos.page().map(found::get),
                kudos.retractableUntil(viewer.user(), clock.instant()));
    }
}
