package io.guildhall.membership.groups;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.JoinRules;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Step;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes people members of the communities that take their people from a directory group. Only strangers: whoever has a row already, in whatever
 * state, has been asked before or has gone, and is left alone for ever; and it removes nobody. For a job: it goes through each group in small
 * batches, each in a transaction of its own, and running it twice changes nothing.
 */
@Named
public final class GroupJoining {
    private static final int COMMUNITIES = 50;
    private static final int BATCH = 50;
    /** How many people of one group are taken in; more wait for ever, so that nobody takes in a whole company by mistake. */
    static final int PEOPLE_MAX = 25_000;

    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Memberships memberships;
    private final GroupPeople groups;
    private final Spaces spaces;
    private final People people;
    private final Clock clock;

    @Inject
    public GroupJoining(
            Changes changes,
            Ledger ledger,
            Communities communities,
            Memberships memberships,
            GroupPeople groups,
            Spaces spaces,
            People people,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.groups = groups;
        this.spaces = spaces;
        this.people = people;
        this.clock = clock;
    }

    /** Takes in whoever is in a group and was never here. @return how many joined */
    public int run() {
        int joined = 0;
        List<Community> page = communities.withGroup(0, COMMUNITIES);
        while (!page.isEmpty()) {
            joined += page.stream().mapToInt(this::join).sum();
            page = communities.withGroup(page.get(page.size() - 1).id().value(), COMMUNITIES);
        }
        return joined;
    }

    private int join(Community community) {
        List<UserId> members = community
                .arrangements()
                .admission()
                .group()
                .flatMap(group -> groups.ifUsable(group, PEOPLE_MAX))
                .orElse(List.of());
        int joined = 0;
        for (int from = 0; from < members.size(); from += BATCH) {
            Set<UserId> strangers = strangers(
                    community, new LinkedHashSet<>(members.subList(from, Math.min(members.size(), from + BATCH))));
            joined += strangers.isEmpty()
                    ? 0
                    : changes.bySystem(community, strangers, fresh -> join(fresh, strangers))
                            .result()
                            .orElse(0);
        }
        return joined;
    }

    private Set<UserId> strangers(Community community, Set<UserId> members) {
        Set<UserId> strangers = new LinkedHashSet<>(members);
        strangers.removeAll(memberships.find(community.id(), members).keySet());
        strangers.removeIf(user -> people.person(user).state() != Person.State.ACTIVE
                || !spaces.mayView(Viewer.of(user), community.space()));
        return strangers;
    }

    private Change<Integer> join(Fresh fresh, Set<UserId> strangers) {
        if (fresh.community().isArchived()
                || fresh.community().arrangements().admission().group().isEmpty()) {
            return Change.none(Outcome.unchanged(0));
        }
        Instant now = clock.instant();
        List<Step> steps = new ArrayList<>();
        List<DomainEvent> events = new ArrayList<>();
        for (UserId user : strangers) {
            if (fresh.rowOf(user).isEmpty()
                    && JoinRules.full(fresh.community(), steps.size()).isEmpty()) {
                Membership after = add(fresh, user, now);
                steps.add(new Step(Optional.empty(), after, Optional.empty(), "membership.auto-joined", "", now));
                events.add(new GroupMemberJoined(after.community(), user, now));
            }
        }
        if (!steps.isEmpty()) {
            ledger.moved(fresh, steps);
        }
        return Change.made(steps.size(), events);
    }

    private Membership add(Fresh fresh, UserId user, Instant now) {
        return memberships.add(new NewMembership(
                fresh.community().id(),
                user,
                SortName.of(people.person(user).name()),
                MembershipState.ACTIVE,
                Set.of(),
                JoinSource.GROUP,
                now));
    }
}
