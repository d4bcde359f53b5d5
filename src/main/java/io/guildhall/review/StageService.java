package io.guildhall.review;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.ambition.Ambitions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.numbers.NumbersService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Tells those who run a community what is known of it that speaks for a stage. */
@Named
public final class StageService {
    private static final int LOOKED_AT = 20;
    private static final Set<AmbitionState> AGREED = Set.of(AmbitionState.ADOPTED, AmbitionState.FULFILLED);

    private final CommunityDoor door;
    private final Memberships memberships;
    private final Ambitions ambitions;
    private final Reviews reviews;
    private final NumbersService numbers;
    private final Clock clock;

    @Inject
    StageService(
            CommunityDoor door,
            Memberships memberships,
            Ambitions ambitions,
            Reviews reviews,
            NumbersService numbers,
            Clock clock) {
        this.door = door;
        this.memberships = memberships;
        this.ambitions = ambitions;
        this.reviews = reviews;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** What is known; at most six statements. */
    public Outcome<StageFacts> facts(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey)
                .then(seen -> seen.mayRun()
                        ? Outcome.unchanged(facts(seen))
                        : Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
    }

    private StageFacts facts(Sighting seen) {
        List<Ambition> agreed = ambitions.page(seen.community().id(), AGREED, OptionalLong.empty(), LOOKED_AT);
        return new StageFacts(
                seen.community(),
                memberships.countFacilitators(seen.community().id()),
                numbers.tally(seen.viewer(), seen, NumbersPeriod.QUARTER).map(Headcount::of),
                agreed.size(),
                (int) agreed.stream()
                        .filter(each -> each.state() == AmbitionState.FULFILLED)
                        .count(),
                reviews.page(seen.community().id(), OptionalLong.empty(), 1).stream()
                        .map(Review::at)
                        .findFirst(),
                clock.instant());
    }
}
