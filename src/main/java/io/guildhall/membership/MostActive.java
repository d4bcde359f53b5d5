package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Knows who might facilitate next: whoever does most, and where nobody does anything, who is there for longest. */
@Named
public final class MostActive {
    private static final int LOOKED_AT = 50;

    private final LatelyActive active;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public MostActive(LatelyActive active, Memberships memberships, Clock clock) {
        this.active = active;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Members who could facilitate, also those who do: who did most in the last thirteen weeks first, then who are members for longest. At most three
     * statements, which look at 50 people of either kind.
     */
    public Stream<Membership> of(CommunityId community) {
        List<UserId> doers = active.mostActive(community, clock.instant(), LOOKED_AT);
        Map<io.guildhall.kernel.UserId, Membership> standings = memberships.find(community, new HashSet<>(doers));
        return Stream.concat(
                        doers.stream().map(standings::get).filter(Objects::nonNull),
                        memberships.longest(community, LOOKED_AT).stream())
                .filter(Volunteering::couldFacilitate)
                .distinct();
    }
}
