package io.guildhall.membership.life;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Pulse;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Liveliness;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Tenure;
import io.guildhall.membership.Volunteering;
import io.guildhall.membership.roles.Appointments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members offer to facilitate a community that has nobody for it, or whose facilitators asked for volunteers. Whoever may make facilitators confirms
 * or objects: while nobody facilitates, that is who administers the space or the site.
 */
@Named
public final class VolunteerService {
    private static final int SHOWN = 10;

    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastFacilitator facilitators;
    private final Appointments appointments;
    private final Liveliness liveliness;
    private final People people;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public VolunteerService(
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            LastFacilitator facilitators,
            Appointments appointments,
            Liveliness liveliness,
            People people,
            CommunityViews views,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.facilitators = facilitators;
        this.appointments = appointments;
        this.liveliness = liveliness;
        this.people = people;
        this.views = views;
        this.clock = clock;
    }

    /** Offers to facilitate. A community that rests without anybody looks for somebody again. Unchanged where the offer stands. */
    public Outcome<Membership> volunteer(Viewer viewer, String spaceKey) {
        return own(viewer, spaceKey, this::volunteer);
    }

    /** Takes the offer back; unchanged where there is none. */
    public Outcome<Membership> stepBack(Viewer viewer, String spaceKey) {
        return own(viewer, spaceKey, this::stepBack);
    }

    /** Makes a volunteer a facilitator at once; unchanged for whoever is one. */
    public Outcome<Membership> confirm(Viewer viewer, String spaceKey, String userKey) {
        return decide(viewer, spaceKey, userKey, this::confirm);
    }

    /** Says no to a volunteer, who does not offer it again in this search; unchanged where that was said. */
    public Outcome<Membership> oppose(Viewer viewer, String spaceKey, String userKey) {
        return decide(viewer, spaceKey, userKey, this::oppose);
    }

    /** Asks the members of an active community for volunteers; for those who may make facilitators. Unchanged where it was done and nobody is found yet. */
    public Outcome<CommunityView> call(Viewer viewer, String spaceKey) {
        return viewer.user()
                .map(by ->
                        changes.of(viewer, spaceKey, fresh -> call(fresh, by)).map(views::one))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /**
     * Who offers to facilitate, whoever did first first, for those who may confirm it and may browse people; nobody where none is looked for. One
     * statement at most.
     *
     * @param view the community as the viewer sees it
     */
    public Outcome<List<Volunteer>> waiting(Viewer viewer, CommunityView view) {
        Community community = view.community();
        if (!view.can(Ability.MAKE_FACILITATORS) || !people.mayBrowse(viewer)) {
            return Outcome.refused(MembershipRefusal.NOT_FACILITATOR);
        }
        boolean orphaned = community.life().status() == CommunityStatus.ORPHANED;
        return Outcome.unchanged(Volunteering.openSince(community, true).stream()
                .flatMap(since -> memberships.volunteers(community.id(), since, SHOWN).stream()
                        .flatMap(each -> Volunteering.offered(each, since)
                                .map(at -> new Volunteer(
                                        each,
                                        people.person(each.user()),
                                        at,
                                        Optional.of(at.plus(Volunteering.OBJECTION))
                                                .filter(from -> orphaned)))
                                .stream()))
                .toList());
    }

    private Outcome<Membership> own(Viewer viewer, String spaceKey, Act act) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return changes.of(
                viewer,
                spaceKey,
                fresh -> fresh.rowOf(user.get())
                        .filter(row -> row.value().isActive())
                        .map(row -> act.on(fresh, user.get(), row))
                        .orElseGet(() -> Change.none(Outcome.refused(MembershipRefusal.NOT_A_MEMBER))));
    }

    private Outcome<Membership> decide(Viewer viewer, String spaceKey, String userKey, Act act) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(viewer, spaceKey, fresh -> decide(fresh, by.get(), person, act), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private Change<Membership> decide(Fresh fresh, UserId by, UserId person, Act act) {
        if (!fresh.sighting().mayMakeFacilitators()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        Person.State state = people.person(person).state();
        Optional<MembershipRow> row =
                fresh.rowOf(person).filter(found -> found.value().isActive());
        if (row.isEmpty()) {
            boolean unknown = fresh.rowOf(person).isEmpty() && state == Person.State.GONE;
            return Change.none(
                    Outcome.refused(unknown ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        return fresh.community().isArchived()
                ? Change.none(Outcome.refused(CommunityRefusal.ARCHIVED))
                : act.on(fresh, by, row.get());
    }

    private Change<Membership> volunteer(Fresh fresh, UserId user, MembershipRow row) {
        Community community = fresh.community();
        if (community.isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Instant now = clock.instant();
        Membership before = row.value();
        boolean led = facilitators.actingOf(community.id()) > 0;
        Optional<Instant> since = Volunteering.openSince(community, led);
        if (since.flatMap(began -> Volunteering.offered(before, began)).isPresent()) {
            return Change.none(Outcome.unchanged(before));
        }
        if (!Volunteering.isPossible(fresh.sighting(), led, now)) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_WANTED));
        }
        List<DomainEvent> events = new ArrayList<>();
        if (community.life().status() == CommunityStatus.DORMANT) {
            events.addAll(liveliness.happened(fresh, fresh.communityRow().value(), Optional.of(user), now));
        }
        Membership after = save(row, before.tenure().volunteering(Optional.of(now)));
        if (pulse(fresh).offered().isEmpty()) {
            save(fresh, pulse(fresh).offering(Optional.of(now)));
        }
        note(fresh, OccasionKind.VOLUNTEERED, after, user, now);
        return new Change<>(Outcome.done(after), events);
    }

    private Change<Membership> stepBack(Fresh fresh, UserId user, MembershipRow row) {
        Membership before = row.value();
        if (before.tenure().volunteered().isEmpty()) {
            return Change.none(Outcome.unchanged(before));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Membership after = save(row, before.tenure().volunteering(Optional.empty()));
        offersLeft(fresh);
        note(fresh, OccasionKind.STEPPED_BACK, after, user, clock.instant());
        return Change.none(Outcome.done(after));
    }

    private Change<Membership> confirm(Fresh fresh, UserId by, MembershipRow row) {
        Membership before = row.value();
        if (before.isFacilitator()) {
            return Change.none(Outcome.unchanged(before));
        }
        if (!isVolunteering(fresh, before)) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_VOLUNTEERING));
        }
        if (people.person(before.user()).state() != Person.State.ACTIVE) {
            return Change.none(Outcome.refused(MembershipRefusal.PERSON_INACTIVE));
        }
        List<DomainEvent> events = appointments.appoint(fresh, row, Optional.of(by), clock.instant());
        return Change.made(row.value(), events);
    }

    private Change<Membership> oppose(Fresh fresh, UserId by, MembershipRow row) {
        Membership before = row.value();
        if (!isVolunteering(fresh, before)) {
            return Change.none(
                    before.tenure().opposed().isPresent()
                            ? Outcome.unchanged(before)
                            : Outcome.refused(MembershipRefusal.NOT_VOLUNTEERING));
        }
        Instant now = clock.instant();
        Membership after = save(row, before.tenure().opposed(now));
        offersLeft(fresh);
        note(fresh, OccasionKind.VOLUNTEER_OPPOSED, after, by, now);
        return Change.none(Outcome.done(after));
    }

    private static boolean isVolunteering(Fresh fresh, Membership membership) {
        return Volunteering.couldFacilitate(membership)
                && Volunteering.openSince(fresh.community(), true)
                        .flatMap(since -> Volunteering.offered(membership, since))
                        .isPresent();
    }

    private Change<Sighting> call(Fresh fresh, UserId by) {
        Community before = fresh.communityRow().value();
        if (!fresh.sighting().mayMakeFacilitators()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        if (fresh.community().life().status() != CommunityStatus.ACTIVE) {
            return Change.none(Outcome.refused(
                    CommunityRefusal.OTHER_STATUS, fresh.community().life().status()));
        }
        if (pulse(fresh).wanted().isPresent()) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Instant now = clock.instant();
        save(fresh, pulse(fresh).wanting(Optional.of(now)).offering(Optional.empty()));
        ledger.noteOfAll(before, fresh.space().key(), by, OccasionKind.VOLUNTEERS_WANTED.act(), "", now);
        return Change.none(
                Outcome.done(fresh.sighting().now(fresh.communityRow().value())));
    }

    /** Since when somebody offers to facilitate, of those who still do. */
    private void offersLeft(Fresh fresh) {
        Optional<Instant> first = Volunteering.openSince(fresh.community(), true).stream()
                .flatMap(since -> memberships.volunteers(fresh.community().id(), since, 1).stream())
                .findFirst()
                .flatMap(each -> each.tenure().volunteered());
        save(fresh, pulse(fresh).offering(first));
    }

    private static Pulse pulse(Fresh fresh) {
        return fresh.communityRow().value().life().pulse();
    }

    private static void save(Fresh fresh, Pulse pulse) {
        Community community = fresh.communityRow().value();
        fresh.communityRow().save(community.withLife(community.life().with(pulse)));
    }

    private Membership save(MembershipRow row, Tenure tenure) {
        Membership after = row.value().with(tenure);
        row.save(after, SortName.of(people.person(after.user()).name()));
        return after;
    }

    private void note(Fresh fresh, OccasionKind kind, Membership about, UserId by, Instant now) {
        ledger.note(by, kind.act(), fresh.space().key(), "user:" + about.user().value(), "", now);
        ledger.tell(Occasion.about(
                kind, about.community().value(), fresh.space().key(), about.user(), Optional.of(by), now));
    }

    private interface Act {
        Change<Membership> on(Fresh fresh, UserId by, MembershipRow row);
    }
}
