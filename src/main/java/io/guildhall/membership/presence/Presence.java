package io.guildhall.membership.presence;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Suspends members whom the host does not let in any more, and lets them resume when it does again. The host tells of no such change in a remote
 * directory, so a job walks all members by key, in short transactions; running it twice changes nothing.
 */
@Named
public final class Presence {
    /** A stretch is read in one statement, and few of its rows differ; so it is as long as memory likes. */
    private static final int BATCH = 2_000;

    private final Changes changes;
    private final Ledger ledger;
    private final Orphaning orphaning;
    private final Communities communities;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    @Inject
    public Presence(
            Changes changes,
            Ledger ledger,
            Orphaning orphaning,
            Communities communities,
            Memberships memberships,
            People people,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.orphaning = orphaning;
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** Compares every member with the host, which is asked once a run for each person. @return how many were suspended or resumed */
    public int run() {
        int changed = 0;
        Map<UserId, Boolean> there = new HashMap<>();
        List<Membership> batch = memberships.walk(0, BATCH);
        while (!batch.isEmpty()) {
            changed += differing(batch, there).entrySet().stream()
                    .mapToInt(entry -> change(entry.getKey(), entry.getValue()))
                    .sum();
            batch = memberships.walk(batch.get(batch.size() - 1).id(), BATCH);
        }
        return changed;
    }

    private Map<CommunityId, Set<UserId>> differing(List<Membership> batch, Map<UserId, Boolean> there) {
        return batch.stream()
                .filter(each -> differs(each, there.computeIfAbsent(each.user(), this::isThere)))
                .collect(Collectors.groupingBy(
                        Membership::community,
                        LinkedHashMap::new,
                        Collectors.mapping(Membership::user, Collectors.toSet())));
    }

    /** Whether somebody is suspended whom the host lets in, or a member whom it does not. */
    private static boolean differs(Membership membership, boolean there) {
        return switch (membership.state()) {
            case ACTIVE -> !there;
            case SUSPENDED -> there;
            default -> false;
        };
    }

    private boolean isThere(UserId user) {
        return people.person(user).state() == Person.State.ACTIVE;
    }

    private int change(CommunityId id, Set<UserId> users) {
        return communities
                .find(id)
                .map(community -> changes.bySystem(community, users, fresh -> change(fresh, users)))
                .flatMap(Outcome::result)
                .orElse(0);
    }

    private Change<Integer> change(Fresh fresh, Set<UserId> users) {
        Instant now = clock.instant();
        List<Step> steps = new ArrayList<>();
        List<DomainEvent> events = new ArrayList<>();
        users.stream()
                .flatMap(user -> fresh.rowOf(user).stream())
                .filter(row -> differs(row.value(), isThere(row.value().user())))
                .forEach(row -> {
                    Step step = turned(row, now);
                    steps.add(step);
                    events.add(event(step.after(), now));
                });
        if (steps.isEmpty()) {
            return Change.none(Outcome.unchanged(0));
        }
        ledger.moved(fresh, steps);
        if (steps.stream().anyMatch(step -> step.after().roles().contains(Role.FACILITATOR))) {
            events.addAll(orphaning.look(fresh, now));
        }
        return Change.made(steps.size(), events);
    }

    private Step turned(MembershipRow row, Instant now) {
        Membership before = row.value();
        boolean suspends = before.isActive();
        Membership after = before.moved(suspends ? MembershipState.SUSPENDED : MembershipState.ACTIVE, now);
        row.save(after, SortName.of(people.person(after.user()).name()));
        String act = suspends ? "membership.suspended" : "membership.resumed";
        return new Step(Optional.of(before), after, Optional.empty(), act, "", now);
    }

    private static DomainEvent event(Membership after, Instant now) {
        return after.isActive()
                ? new MemberResumed(after.community(), after.user(), now)
                : new MemberSuspended(after.community(), after.user(), now);
    }
}
