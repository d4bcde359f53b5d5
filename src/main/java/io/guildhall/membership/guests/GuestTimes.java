package io.guildhall.membership.guests;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Guest;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Step;
import io.guildhall.membership.Sweep;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ends the time of guests the day after their last, and reminds of it 14 days before, or at once where it is shorter. For a job: running it
 * twice, or on two nodes, changes nothing.
 */
@Named
public final class GuestTimes {
    private final Sweep sweep;
    private final Ledger ledger;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    @Inject
    public GuestTimes(Sweep sweep, Ledger ledger, Memberships memberships, People people, Clock clock) {
        this.sweep = sweep;
        this.ledger = ledger;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** Ends and reminds whatever is due now. @return how many places it changed */
    public int run() {
        Instant now = clock.instant();
        LocalDate over = Guest.today(now).minusDays(1);
        LocalDate near = Guest.today(now.plus(Guest.NEAR));
        return sweep.through(
                        after -> memberships.guestsUntil(over, true, after, Sweep.BATCH),
                        (fresh, row) -> isDue(row, over) ? Optional.of(end(row, now)) : Optional.empty())
                + sweep.through(
                        after -> memberships.guestsUntil(near, false, after, Sweep.BATCH),
                        (fresh, row) ->
                                isDue(row, near) && row.value().remindedAt().isEmpty()
                                        ? row.value().guest().map(guest -> remind(fresh, row, guest, now))
                                        : Optional.empty());
    }

    private static boolean isDue(MembershipRow row, LocalDate day) {
        Membership found = row.value();
        return (found.isActive() || found.state() == MembershipState.SUSPENDED)
                && found.guest().filter(guest -> !guest.until().isAfter(day)).isPresent();
    }

    private Sweep.Done end(MembershipRow row, Instant now) {
        Membership before = row.value();
        Membership after = before.moved(MembershipState.EXPIRED, now);
        row.save(after, nameOf(after.user()));
        return Sweep.Done.moved(
                new Step(Optional.of(before), after, Optional.empty(), OccasionKind.GUEST_ENDED.act(), "", now),
                new GuestEnded(after.community(), after.user(), now));
    }

    private Sweep.Done remind(Fresh fresh, MembershipRow row, Guest guest, Instant now) {
        Membership staying = row.value();
        row.save(staying.reminded(now), nameOf(staying.user()));
        ledger.tell(Occasion.about(
                        OccasionKind.GUEST_ENDS,
                        staying.community().value(),
                        fresh.space().key(),
                        staying.user(),
                        Optional.empty(),
                        now)
                .saying(guest.until().toString()));
        return Sweep.Done.with(new GuestStays(staying.community(), staying.user(), guest.until(), now));
    }

    private SortName nameOf(UserId user) {
        return SortName.of(people.person(user).name());
    }
}
