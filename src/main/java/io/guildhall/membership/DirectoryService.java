package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.community.ListedCommunity;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows communities as a viewer may see them. */
@Named
public final class DirectoryService {
    /** How many communities one call looks at, at most. */
    static final int SCAN_CAP = 500;

    private static final int SCANNED_PER_SHOWN = 4;
    private static final int LIMIT_MAX = 100;

    private final Sight sight;
    private final CommunityViews views;
    private final Communities communities;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    DirectoryService(Sight sight, CommunityViews views, Communities communities, Memberships memberships, Clock clock) {
        this.sight = sight;
        this.views = views;
        this.communities = communities;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The community of a space; refused as unknown where the viewer may not see the space. At most three statements. */
    public Outcome<CommunityView> one(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey).map(views::one);
    }

    /**
     * Lists what the viewer may see, by name. No total: items are held back by permission, and the scan is capped; a page
     * may be short, or even empty, and still have a next one. At most three statements.
     */
    public Outcome<Page<CommunityView>> list(Viewer viewer, DirectoryQuery query) {
        Optional<Place> after = query.cursor().flatMap(Place::parse);
        if (query.cursor().isPresent() && after.isEmpty()) {
            return Outcome.refused(MembershipRefusal.BAD_CURSOR);
        }
        int limit = Math.max(1, Math.min(LIMIT_MAX, query.limit()));
        DirectoryFilter filter = new DirectoryFilter(query, clock.instant());
        int scan = filter.isSelective() ? SCAN_CAP : Math.min(SCAN_CAP, limit * SCANNED_PER_SHOWN);
        List<ListedCommunity> scanned = communities.page(after, scan);
        return Outcome.unchanged(page(viewer, filter, scanned, limit, scanned.size() == scan));
    }

    private Page<CommunityView> page(
            Viewer viewer, DirectoryFilter filter, List<ListedCommunity> scanned, int limit, boolean more) {
        Map<CommunityId, Membership> own = own(viewer, scanned);
        List<Sighting> shown = new ArrayList<>();
        int looked = 0;
        while (looked < scanned.size() && shown.size() < limit) {
            var community = scanned.get(looked).community();
            sight.listed(viewer, community, Optional.ofNullable(own.get(community.id())))
                    .filter(filter::matches)
                    .ifPresent(shown::add);
            looked++;
        }
        boolean goesOn = more || looked < scanned.size();
        Optional<String> next = goesOn && looked > 0
                ? Optional.of(scanned.get(looked - 1).place().cursor())
                : Optional.empty();
        return new Page<>(views.many(viewer, shown), next, OptionalInt.empty());
    }

    private Map<CommunityId, Membership> own(Viewer viewer, List<ListedCommunity> scanned) {
        if (scanned.isEmpty()) {
            return Map.of();
        }
        List<CommunityId> ids =
                scanned.stream().map(listed -> listed.community().id()).toList();
        return viewer.user().map(user -> memberships.ofUser(user, ids)).orElse(Map.of());
    }
}
