package io.guildhall.membership.joining;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastChange;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Step;
import io.guildhall.membership.Sweep;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Times;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Ends what waited too long for an answer, and reminds before it does (life cycle of membership). For a job: it walks by key in short
 * transactions, checks again under each community's lock, and changes nothing when it runs twice or on two nodes.
 */
@Named
public final class Lapses {
    private final Sweep sweep;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastChange lastChange;
    private final People people;
    private final KnownSettings known;
    private final Clock clock;

    @Inject
    public Lapses(
            Sweep sweep,
            Ledger ledger,
            Memberships memberships,
            LastChange lastChange,
            People people,
            KnownSettings known,
            Clock clock) {
        this.sweep = sweep;
        this.ledger = ledger;
        this.memberships = memberships;
        this.lastChange = lastChange;
        this.people = people;
        this.known = known;
        this.clock = clock;
    }

    /** Ends and reminds whatever is due now. @return how many places it changed */
    public int run() {
        Instant now = clock.instant();
        Times times = known.now().times();
        int changed = 0;
        for (Lapse lapse : Lapse.values()) {
            Instant limit = now.minus(lapse.lasts(times));
            changed += sweep.through(
                    after -> memberships.waitingSince(lapse.state(), limit, true, after, Sweep.BATCH),
                    (fresh, row) -> isDue(row, lapse, limit) ? Optional.of(end(row, lapse, now)) : Optional.empty());
            changed += lapse.reminder()
                    .map(now::minus)
                    .map(since -> sweep.through(
                            after -> memberships.waitingSince(lapse.state(), since, false, after, Sweep.BATCH),
                            (fresh, row) -> isDue(row, lapse, since)
                                            && row.value().remindedAt().isEmpty()
                                    ? Optional.of(remind(fresh, row, lapse, now))
                                    : Optional.empty()))
                    .orElse(0);
        }
        return changed;
    }

    private static boolean isDue(MembershipRow row, Lapse lapse, Instant limit) {
        return row.value().state() == lapse.state() && !row.value().since().isAfter(limit);
    }

    private Sweep.Done end(MembershipRow row, Lapse lapse, Instant now) {
        Membership before = row.value();
        Membership after = before.moved(lastChange.wayBack(before, MembershipState.EXPIRED), now);
        row.save(after, nameOf(before.user()));
        return Sweep.Done.moved(
                new Step(Optional.of(before), after, Optional.empty(), lapse.act(), "", now),
                new MembershipLapsed(before.community(), before.user(), before.state(), now));
    }

    private Sweep.Done remind(Fresh fresh, MembershipRow row, Lapse lapse, Instant now) {
        Membership waiting = row.value();
        row.save(waiting.reminded(now), nameOf(waiting.user()));
        lapse.reminds()
                .map(kind -> Occasion.about(
                        kind, waiting.community().value(), fresh.space().key(), waiting.user(), Optional.empty(), now))
                .ifPresent(ledger::tell);
        return Sweep.Done.with(new AnswerAwaited(waiting.community(), waiting.user(), waiting.state(), now));
    }

    private SortName nameOf(UserId user) {
        return SortName.of(people.person(user).name());
    }
}
