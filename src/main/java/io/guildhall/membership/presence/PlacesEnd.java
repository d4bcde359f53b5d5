package io.guildhall.membership.presence;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Orphaning;
import io.guildhall.membership.Role;
import io.guildhall.membership.Step;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Ends the places of somebody who goes for good, also that of a last facilitator: their community is orphaned then, and the rescue begins.
 */
@Named
public final class PlacesEnd implements Farewell {
    private static final Set<MembershipState> GOING_ON = Set.of(
            MembershipState.ACTIVE,
            MembershipState.SUSPENDED,
            MembershipState.REQUESTED,
            MembershipState.INVITED,
            MembershipState.INVITE_REQUESTED);

    static final int GRACE_DAYS = 30;

    private static final int BATCH = 200;

    /** Nobody has so many places; and whoever has gets the rest ended when it is called again. */
    private static final int MANY = 10_000;

    private final Changes changes;
    private final Ledger ledger;
    private final Orphaning orphaning;
    private final LastFacilitator lastFacilitator;
    private final Communities communities;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    @Inject
    public PlacesEnd(
            Changes changes,
            Ledger ledger,
            Orphaning orphaning,
            LastFacilitator lastFacilitator,
            Communities communities,
            Memberships memberships,
            People people,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.orphaning = orphaning;
        this.lastFacilitator = lastFacilitator;
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Ending> endings(UserId person) {
        return places(person).entrySet().stream()
                .map(place -> new Ending(what(place.getValue()), place.getKey().name()))
                .toList();
    }

    private String what(Membership place) {
        if (place.state().isWaiting()) {
            return "waiting";
        }
        if (lastFacilitator.is(place)) {
            return "last-facilitator";
        }
        return place.roles().isEmpty() ? "membership" : "roles";
    }

    private Map<Community, Membership> places(UserId person) {
        List<Membership> found = memberships.placesOf(person, GOING_ON, MANY);
        Map<CommunityId, Community> known =
                communities.byId(found.stream().map(Membership::community).toList());
        return found.stream()
                .filter(place -> known.containsKey(place.community()))
                .collect(Collectors.toMap(
                        place -> known.get(place.community()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public void end(UserId person) {
        places(person).keySet().forEach(community -> end(community, person));
    }

    /**
     * Ends the places of those whom the host has not known for {@value #GRACE_DAYS} days: a directory that could not be read makes nobody lose
     * anything. Until then they are suspended. @return how many places ended
     */
    int endOfForgotten() {
        Instant before = clock.instant().minus(Duration.ofDays(GRACE_DAYS));
        int ended = 0;
        List<Membership> batch = memberships.waitingSince(MembershipState.SUSPENDED, before, true, 0, BATCH);
        while (!batch.isEmpty()) {
            ended += (int) batch.stream()
                    .filter(place -> people.person(place.user()).state() == Person.State.GONE)
                    .filter(place -> communities
                            .find(place.community())
                            .filter(community -> end(community, place.user()))
                            .isPresent())
                    .count();
            long last = batch.get(batch.size() - 1).id();
            batch = memberships.waitingSince(MembershipState.SUSPENDED, before, true, last, BATCH);
        }
        return ended;
    }

    /** Ends one place, where it still goes on; whether nobody kept it from that. */
    private boolean end(Community community, UserId person) {
        return changes.bySystemAnywhere(
                        community,
                        Set.of(person),
                        fresh -> fresh.rowOf(person)
                                .filter(row -> GOING_ON.contains(row.value().state()))
                                .map(row -> end(fresh, row))
                                .orElseGet(() -> Change.none(Outcome.unchanged(person))))
                .result()
                .isPresent();
    }

    private Change<UserId> end(Fresh fresh, MembershipRow row) {
        Instant now = clock.instant();
        Membership before = row.value();
        Membership after = before.moved(MembershipState.LEFT, now);
        if (!before.roles().isEmpty()) {
            memberships.rolesChanged(before, Set.of(), before.user(), now);
        }
        row.save(after, SortName.of(""));
        ledger.moved(fresh, new Step(Optional.of(before), after, Optional.empty(), act(before), "", now));
        List<DomainEvent> events = new ArrayList<>();
        if (before.roles().contains(Role.FACILITATOR)) {
            events.addAll(orphaning.look(fresh, now));
        }
        return Change.made(after.user(), events);
    }

    private static String act(Membership before) {
        return switch (before.state()) {
            case REQUESTED -> "membership.withdrawn";
            case INVITED -> "membership.invitation-withdrawn";
            case INVITE_REQUESTED -> "membership.invite-withdrawn";
            default -> "membership.left";
        };
    }
}
