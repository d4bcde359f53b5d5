package io.guildhall.membership.guests;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Guest;
import io.guildhall.membership.LastChange;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Step;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets until when somebody is a guest, and ends it. For those who run the community. */
@Named
public final class GuestService {
    private static final String UNTIL_SET = OccasionKind.GUEST_UNTIL_SET.act();

    private final Changes changes;
    private final Ledger ledger;
    private final LastChange lastChange;
    private final People people;
    private final Clock clock;

    @Inject
    public GuestService(Changes changes, Ledger ledger, LastChange lastChange, People people, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.lastChange = lastChange;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Lets somebody be a guest until another day, also one who has not answered their invitation yet. The person is told.
     *
     * @param until the last day: today or later, at most as many months ahead as administrators allow
     */
    public Outcome<Membership> stay(Viewer viewer, String spaceKey, String userKey, LocalDate until) {
        return change(viewer, spaceKey, userKey, (fresh, by, row) -> stay(fresh, by, row, until));
    }

    /** Ends somebody's time as a guest before its last day: they come back only when they are invited. Repeating is harmless. */
    public Outcome<Membership> end(Viewer viewer, String spaceKey, String userKey) {
        return change(viewer, spaceKey, userKey, this::end);
    }

    private Change<Membership> stay(Fresh fresh, UserId by, MembershipRow row, LocalDate until) {
        Membership before = row.value();
        Instant now = clock.instant();
        if (!fresh.sighting().mayBringGuests()) {
            return Change.none(Outcome.refused(MembershipRefusal.GUESTS_BY_ADMINS));
        }
        if (!isIn(before) && before.state() != MembershipState.INVITED) {
            return Change.none(otherState(fresh, before));
        }
        if (before.guest().filter(guest -> guest.until().equals(until)).isPresent()) {
            return Change.none(Outcome.unchanged(before));
        }
        int months = fresh.sighting().site().times().of(Span.GUESTS);
        Optional<Refusal> wrong = Guest.problem(until, now, months)
                .map(problem -> Refusal.ofFields(MembershipRefusal.INVALID, List.of(problem)));
        if (wrong.isPresent()) {
            return Change.none(Outcome.refused(wrong.get()));
        }
        Membership staying = before.as(before.guest().map(guest -> guest.until(until)));
        Membership after = isIn(before) ? staying.unreminded() : staying;
        row.save(after, nameOf(after.user()));
        String days = before.guest().map(guest -> guest.until() + ">").orElse("") + until;
        ledger.note(by, UNTIL_SET, fresh.space().key(), "user:" + after.user().value(), days, now);
        ledger.tell(Occasion.about(
                        OccasionKind.GUEST_UNTIL_SET,
                        after.community().value(),
                        fresh.space().key(),
                        after.user(),
                        Optional.of(by),
                        now)
                .saying(until.toString()));
        return Change.made(after, new GuestStays(after.community(), after.user(), until, now));
    }

    private Change<Membership> end(Fresh fresh, UserId by, MembershipRow row) {
        Membership before = row.value();
        if (before.state() == MembershipState.EXPIRED) {
            return Change.none(Outcome.unchanged(before));
        }
        if (!isIn(before)) {
            return Change.none(otherState(fresh, before));
        }
        Instant now = clock.instant();
        Membership after = before.moved(MembershipState.EXPIRED, now);
        row.save(after, nameOf(after.user()));
        ledger.moved(fresh, new Step(Optional.of(before), after, by, OccasionKind.GUEST_ENDED.act(), "", now));
        return Change.made(after, new GuestEnded(after.community(), after.user(), now));
    }

    private static boolean isIn(Membership membership) {
        return membership.isActive() || membership.state() == MembershipState.SUSPENDED;
    }

    private Outcome<Membership> otherState(Fresh fresh, Membership found) {
        return Outcome.refused(
                MembershipRefusal.OTHER_STATE,
                found.state(),
                lastChange.by(fresh.sighting().viewer(), found));
    }

    private Outcome<Membership> change(Viewer viewer, String spaceKey, String userKey, Act act) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(viewer, spaceKey, fresh -> change(fresh, by.get(), person, act), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private Change<Membership> change(Fresh fresh, UserId by, UserId person, Act act) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        Optional<MembershipRow> row = fresh.rowOf(person);
        if (row.isEmpty()) {
            boolean gone = people.person(person).state() == Person.State.GONE;
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        if (row.get().value().guest().isEmpty()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_A_GUEST));
        }
        if (person.equals(by)) {
            return Change.none(Outcome.refused(MembershipRefusal.OWN_PLACE));
        }
        return fresh.community().isArchived()
                ? Change.none(Outcome.refused(CommunityRefusal.ARCHIVED))
                : act.on(fresh, by, row.get());
    }

    private SortName nameOf(UserId user) {
        return SortName.of(people.person(user).name());
    }

    private interface Act {
        Change<Membership> on(Fresh fresh, UserId by, MembershipRow row);
    }
}
