package io.guildhall.membership.mine;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows people where they stand themselves. */
@Named
public final class MineService {
    /** How many places one call looks at, at most; what waits comes first. */
    static final int PLACES_MAX = 500;

    private static final Set<MembershipState> SHOWN =
            EnumSet.of(MembershipState.ACTIVE, MembershipState.INVITED, MembershipState.REQUESTED);

    private static final Comparator<MyPlace> WAITING_FIRST = Comparator.comparing(MyPlace::waits)
            .reversed()
            .thenComparing(place -> SortName.of(place.space().name()).value())
            .thenComparing(place -> place.space().key().value());

    private final Sight sight;
    private final Communities communities;
    private final Memberships memberships;

    @Inject
    public MineService(Sight sight, Communities communities, Memberships memberships) {
        this.sight = sight;
        this.communities = communities;
        this.memberships = memberships;
    }

    /** The viewer's own places, as far as they may see the spaces. At most two statements, however many there are. */
    public Outcome<Mine> of(Viewer viewer) {
        return viewer.user()
                .map(user -> Outcome.unchanged(of(viewer, user)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Mine of(Viewer viewer, UserId user) {
        List<Membership> own = memberships.placesOf(user, SHOWN, PLACES_MAX + 1);
        boolean whole = own.size() <= PLACES_MAX;
        List<Membership> looked = whole ? own : own.subList(0, PLACES_MAX);
        Map<CommunityId, Community> found =
                communities.byId(looked.stream().map(Membership::community).toList());
        List<MyPlace> places = looked.stream()
                .flatMap(membership -> Optional.ofNullable(found.get(membership.community()))
                        .flatMap(community -> sight.listed(viewer, community, Optional.of(membership)))
                        .map(sighting -> place(sighting, membership))
                        .stream())
                .sorted(WAITING_FIRST)
                .toList();
        return new Mine(
                in(places, MembershipState.ACTIVE),
                in(places, MembershipState.INVITED),
                in(places, MembershipState.REQUESTED),
                whole);
    }

    private static MyPlace place(Sighting sighting, Membership membership) {
        Community community = sighting.community();
        boolean decides = sighting.mayRun() && !community.isArchived();
        return new MyPlace(community, sighting.space(), membership, decides ? community.waitingCount() : 0);
    }

    private static List<MyPlace> in(List<MyPlace> places, MembershipState state) {
        return places.stream()
                .filter(place -> place.membership().state() == state)
                .toList();
    }
}
