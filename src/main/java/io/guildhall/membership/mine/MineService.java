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
import io.guildhall.membership.Waiting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows people where they stand themselves. */
@Named
public final class MineService {
    /** How many places one call looks at, at most; what waits comes first. */
    static final int PLACES_MAX = 500;

    private static final int WAITING_MAX = 500;

    private static final Set<MembershipState> SHOWN =
            EnumSet.of(MembershipState.ACTIVE, MembershipState.INVITED, MembershipState.REQUESTED);

    private static final Comparator<MyPlace> WAITING_FIRST = Comparator.comparing(MyPlace::waits)
            .reversed()
            .thenComparing(place -> SortName.of(place.space().name()).value())
            .thenComparing(place -> place.space().key().value());

    private final Sight sight;
    private final Communities communities;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public MineService(Sight sight, Communities communities, Memberships memberships, Clock clock) {
        this.sight = sight;
        this.communities = communities;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * The viewer's own places, as far as they may see the spaces. Two statements, however many there are, and one more for those who run one of
     * them.
     */
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
        List<Sighting> seen = looked.stream()
                .flatMap(membership -> Optional.ofNullable(found.get(membership.community()))
                        .flatMap(community -> sight.listed(viewer, community, Optional.of(membership)))
                        .stream())
                .toList();
        Map<CommunityId, Map<Waiting, Integer>> desks = desks(seen);
        List<MyPlace> places = seen.stream()
                .map(sighting -> new MyPlace(
                        sighting.community(),
                        sighting.space(),
                        sighting.standing().orElseThrow(),
                        desks.getOrDefault(sighting.community().id(), Map.of())))
                .sorted(WAITING_FIRST)
                .toList();
        return new Mine(
                in(places, MembershipState.ACTIVE),
                in(places, MembershipState.INVITED),
                in(places, MembershipState.REQUESTED),
                whole);
    }

    /** What waits in those that the viewer runs; more than {@value #WAITING_MAX} in all of them are not counted. */
    private Map<CommunityId, Map<Waiting, Integer>> desks(List<Sighting> seen) {
        Map<CommunityId, Map<Waiting, Integer>> desks = new HashMap<>();
        seen.stream()
                .filter(sighting -> sighting.mayRun() && !sighting.community().isArchived())
                .map(Sighting::community)
                .forEach(community -> desks.put(community.id(), requests(community)));
        Instant now = clock.instant();
        memberships
                .waitingIn(desks.keySet(), now, WAITING_MAX)
                .forEach(each ->
                        desks.getOrDefault(each.community(), Map.of()).merge(Waiting.of(each, now), 1, Integer::sum));
        return desks;
    }

    /** They are counted with the community. */
    private static Map<Waiting, Integer> requests(Community community) {
        Map<Waiting, Integer> desk = new EnumMap<>(Waiting.class);
        if (community.waitingCount() > 0) {
            desk.put(Waiting.REQUEST, community.waitingCount());
        }
        return desk;
    }

    private static List<MyPlace> in(List<MyPlace> places, MembershipState state) {
        return places.stream()
                .filter(place -> place.membership().state() == state)
                .toList();
    }
}
