package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.LifeChanged;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.MostActive;
import io.guildhall.membership.Volunteering;
import io.guildhall.membership.roles.Appointments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for somebody to facilitate a community that has nobody who can: asks the three most active members at once, who administers the space
 * after 7 days, and who administers the site after 14. Whoever offers it and is not objected to for 7 days facilitates; after 30 days without
 * anybody the community rests. For a job: it walks by number in short transactions, looks again under each community's lock, and changes nothing
 * when it runs twice or on two nodes.
 */
@Named
public final class Rescue {
    static final int ASKED = 3;
    static final Duration DORMANT_AFTER = Duration.ofDays(30);
    /** When each step of asking is due: members, administrators of the space, administrators of the site. */
    private static final List<Duration> STEPS = List.of(Duration.ZERO, Duration.ofDays(7), Duration.ofDays(14));

    private static final int BATCH = 200;
    private static final int LOOKED_AT = 50;

    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Memberships memberships;
    private final MostActive active;
    private final Appointments appointments;
    private final People people;
    private final Spaces spaces;
    private final Clock clock;

    @Inject
    public Rescue(
            Changes changes,
            Ledger ledger,
            Communities communities,
            Memberships memberships,
            MostActive active,
            Appointments appointments,
            People people,
            Spaces spaces,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.active = active;
        this.appointments = appointments;
        this.people = people;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Goes on with every search. @return for how many it did something */
    public int run() {
        Instant now = clock.instant();
        int done = 0;
        long after = 0;
        List<Community> batch;
        do {
            batch = communities.quietSince(CommunityStatus.ORPHANED, now.plusMillis(1), after, BATCH);
            for (Community orphaned : batch) {
                after = orphaned.id().value();
                done += changes.bySystem(orphaned, Set.of(), fresh -> goOn(fresh, now))
                        .result()
                        .orElse(0);
            }
        } while (batch.size() == BATCH);
        return done;
    }

    private Change<Integer> goOn(Fresh fresh, Instant now) {
        Community before = fresh.communityRow().value();
        if (before.life().status() != CommunityStatus.ORPHANED
                || fresh.community().isArchived()) {
            return Change.none(Outcome.unchanged(0));
        }
        Instant since = before.life().pulse().since().orElse(now);
        List<Membership> volunteers = memberships.volunteers(before.id(), since, LOOKED_AT).stream()
                .filter(Volunteering::couldFacilitate)
                .filter(volunteer -> isThere(volunteer.user(), fresh.space().key()))
                .toList();
        Optional<MembershipRow> unopposed = volunteers.stream()
                .filter(each -> Volunteering.offered(each, since)
                        .filter(at -> !at.plus(Volunteering.OBJECTION).isAfter(now))
                        .isPresent())
                .findFirst()
                .flatMap(first -> Optional.ofNullable(
                        memberships.forChange(before.id(), Set.of(first.user())).get(first.user())));
        if (unopposed.isPresent()) {
            return Change.made(1, appointments.appoint(fresh, unopposed.get(), Optional.empty(), now));
        }
        boolean launched = before.arrangements().launchedAt().isPresent();
        if (volunteers.isEmpty() && launched && !since.plus(DORMANT_AFTER).isAfter(now)) {
            return rest(fresh, before, now);
        }
        return ask(fresh, before, since, now);
    }

    private Change<Integer> rest(Fresh fresh, Community before, Instant now) {
        Community after = before.withLife(before.life().in(CommunityStatus.DORMANT, now));
        fresh.communityRow().save(after);
        SpaceKey space = fresh.space().key();
        ledger.note(Optional.empty(), OccasionKind.DORMANT.act(), space, "community", "ORPHANED>DORMANT", now);
        ledger.tell(ofAll(OccasionKind.DORMANT, fresh, now));
        DomainEvent event = new LifeChanged(after.id(), space, before.life(), after.life(), Optional.empty(), now);
        return Change.made(1, event);
    }

    private Change<Integer> ask(Fresh fresh, Community before, Instant since, Instant now) {
        int asked = before.life().pulse().asked();
        int due = (int)
                STEPS.stream().filter(after -> !since.plus(after).isAfter(now)).count();
        if (asked >= due) {
            return Change.none(Outcome.unchanged(0));
        }
        fresh.communityRow()
                .save(before.withLife(before.life().with(before.life().pulse().asked(due, now))));
        for (int step = asked; step < due; step++) {
            ask(fresh, step, now);
        }
        return Change.none(Outcome.done(1));
    }

    private void ask(Fresh fresh, int step, Instant now) {
        switch (step) {
            case 0 ->
                mostActive(fresh)
                        .forEach(user -> ledger.tell(Occasion.about(
                                OccasionKind.ORPHANED,
                                fresh.community().id().value(),
                                fresh.space().key(),
                                user,
                                Optional.empty(),
                                now)));
            case 1 -> askAdministrators(OccasionKind.SPACE_ADMINS_ASKED, fresh, now);
            default -> askAdministrators(OccasionKind.SITE_ADMINS_ASKED, fresh, now);
        }
    }

    private void askAdministrators(OccasionKind kind, Fresh fresh, Instant now) {
        ledger.note(Optional.empty(), kind.act(), fresh.space().key(), "community", "", now);
        ledger.tell(ofAll(kind, fresh, now));
    }

    /** Those who did most in the last thirteen weeks, and where they are too few, who are members for longest. */
    private List<UserId> mostActive(Fresh fresh) {
        return active.of(fresh.community().id())
                .map(Membership::user)
                .filter(user -> isThere(user, fresh.space().key()))
                .limit(ASKED)
                .toList();
    }

    /** Whether the host lets them in and to the space: what was so when they offered it may have ended since. */
    private boolean isThere(UserId user, SpaceKey space) {
        return people.person(user).state() == Person.State.ACTIVE && spaces.mayView(Viewer.of(user), space);
    }

    private static Occasion ofAll(OccasionKind kind, Fresh fresh, Instant now) {
        String moment = Long.toString(now.toEpochMilli());
        long community = fresh.community().id().value();
        return Occasion.ofAll(kind, community, fresh.space().key(), Optional.empty(), moment, now);
    }
}
