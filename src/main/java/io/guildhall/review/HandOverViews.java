package io.guildhall.review;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.MeetingTime;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.PageMaking;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Role;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes views of hand-overs, with what there is to hand on. */
@Named
final class HandOverViews {
    private final HandOvers handOvers;
    private final Memberships memberships;
    private final PageMaking making;
    private final Spaces spaces;
    private final People people;
    private final Clock clock;

    @Inject
    HandOverViews(
            HandOvers handOvers,
            Memberships memberships,
            PageMaking making,
            Spaces spaces,
            People people,
            Clock clock) {
        this.handOvers = handOvers;
        this.memberships = memberships;
        this.making = making;
        this.spaces = spaces;
        this.people = people;
        this.clock = clock;
    }

    /** Those of one page; at most three statements. */
    HandOverList list(Sighting seen, OptionalLong before, int limit) {
        CommunityId id = seen.community().id();
        Optional<UserId> concerned =
                seen.mayRun() ? Optional.empty() : seen.viewer().user();
        List<HandOver> found = handOvers.page(id, concerned, before, limit + 1);
        List<HandOver> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        boolean asked = shown.stream().anyMatch(HandOver::isOpen);
        int invitations = asked ? memberships.count(id, MembershipState.INVITED) : 0;
        int deputies = asked ? memberships.countMembers(id, Optional.of(Role.DEPUTY), Optional.empty()) : 0;
        List<HandOverView> views = shown.stream()
                .map(each -> each.isOpen()
                        ? of(seen, each).knowing(facts(seen, each, invitations, deputies))
                        : of(seen, each))
                .toList();
        boolean has = seen.standing().filter(Membership::isFacilitator).isPresent()
                && ReviewRules.closed(seen).isEmpty();
        boolean does =
                shown.stream().anyMatch(each -> each.isOpen() && seen.viewer().is(each.from()));
        return new HandOverList(new Page<>(views, next, OptionalInt.empty()), has && !does);
    }

    private HandOverFacts facts(Sighting seen, HandOver handOver, int invitations, int deputies) {
        Community community = seen.community();
        Viewer successor = Viewer.of(handOver.to());
        Instant now = clock.instant();
        return new HandOverFacts(
                making.mayMake(successor, seen.space().key()),
                spaces.mayAdminister(successor, seen.space().key()),
                community
                        .arrangements()
                        .meeting()
                        .flatMap(meeting -> meeting.next(now))
                        .map(MeetingTime::start),
                community.waitingCount(),
                invitations,
                deputies,
                community.nextReview());
    }

    HandOverView of(Sighting seen, HandOver handOver) {
        boolean named = people.mayBrowse(seen.viewer());
        return new HandOverView(
                handOver,
                Optional.of(handOver.from()).filter(user -> named).map(people::person),
                Optional.of(handOver.to()).filter(user -> named).map(people::person),
                Optional.empty(),
                HandOverRules.acts(seen, handOver));
    }
}
