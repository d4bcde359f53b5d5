package io.guildhall.membership.roles;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.HandingOn;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Role;
import io.guildhall.membership.Sweep;
import io.guildhall.membership.Term;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells facilitators 30 days before their term ends, so that they stay, hand on or ask for volunteers, and ends the role the day after the last one.
 * It goes on, marked as over, while nobody else facilitates who can act, and while the person waits for an answer to a hand-over: no community loses
 * its last facilitator by a date. For a job: running it twice, or on two nodes, changes nothing.
 */
@Named
public final class TermTimes {
    private final Sweep sweep;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastFacilitator lastFacilitator;
    private final HandingOn handingOn;
    private final People people;
    private final Clock clock;

    @Inject
    public TermTimes(
            Sweep sweep,
            Ledger ledger,
            Memberships memberships,
            LastFacilitator lastFacilitator,
            HandingOn handingOn,
            People people,
            Clock clock) {
        this.sweep = sweep;
        this.ledger = ledger;
        this.memberships = memberships;
        this.lastFacilitator = lastFacilitator;
        this.handingOn = handingOn;
        this.people = people;
        this.clock = clock;
    }

    /** Ends and tells whatever is due now. @return how many places it changed */
    public int run() {
        Instant now = clock.instant();
        LocalDate over = Term.today(now).minusDays(1);
        LocalDate near = Term.today(now.plus(Term.NEAR));
        return sweep.through(
                        after -> memberships.termsUntil(over, true, after, Sweep.BATCH),
                        (fresh, row) -> due(row, over)
                                .flatMap(term -> over(fresh, row, term, now))
                                .map(Sweep.Done::with))
                + sweep.through(
                        after -> memberships.termsUntil(near, false, after, Sweep.BATCH),
                        (fresh, row) -> due(row, near)
                                .filter(term -> term.told().isEmpty())
                                .map(term -> tell(OccasionKind.TERM_ENDS, fresh, row, term, now))
                                .map(Sweep.Done::with));
    }

    private static Optional<Term> due(MembershipRow row, LocalDate day) {
        return Optional.of(row.value())
                .filter(Membership::isFacilitator)
                .flatMap(member -> member.tenure().term())
                .filter(term -> !term.until().isAfter(day));
    }

    private Optional<DomainEvent> over(Fresh fresh, MembershipRow row, Term term, Instant now) {
        Membership before = row.value();
        boolean goesOn = lastFacilitator.is(before) || handingOn.isUnderWay(before.community(), before.user());
        if (!goesOn) {
            return Optional.of(end(fresh, row, now));
        }
        return term.isToldOver() ? Optional.empty() : Optional.of(goOn(fresh, row, term, now));
    }

    private DomainEvent end(Fresh fresh, MembershipRow row, Instant now) {
        Membership before = row.value();
        Set<Role> roles = EnumSet.copyOf(before.roles());
        roles.remove(Role.FACILITATOR);
        Membership after = before.inRoles(roles);
        save(row, after);
        memberships.rolesChanged(before, roles, before.user(), now);
        note(fresh, OccasionKind.TERM_ENDED, after, new TreeSet<>(before.roles()) + ">" + new TreeSet<>(roles), now);
        ledger.tell(about(OccasionKind.TERM_ENDED, fresh, after, now));
        return new RolesChanged(after.community(), after.user(), roles, after.user(), now);
    }

    private DomainEvent goOn(Fresh fresh, MembershipRow row, Term term, Instant now) {
        note(fresh, OccasionKind.TERM_OVER, row.value(), term.until().toString(), now);
        return tell(OccasionKind.TERM_OVER, fresh, row, term, now);
    }

    private DomainEvent tell(OccasionKind kind, Fresh fresh, MembershipRow row, Term term, Instant now) {
        Membership told = row.value().with(row.value().tenure().lasting(Optional.of(term.told(now))));
        save(row, told);
        ledger.tell(about(kind, fresh, told, now).saying(term.until().toString()));
        return new TermSet(told.community(), told.user(), told.tenure().term(), now);
    }

    private void save(MembershipRow row, Membership after) {
        row.save(after, SortName.of(people.person(after.user()).name()));
    }

    private void note(Fresh fresh, OccasionKind kind, Membership about, String detail, Instant now) {
        String object = "user:" + about.user().value();
        ledger.note(Optional.empty(), kind.act(), fresh.space().key(), object, detail, now);
    }

    private static Occasion about(OccasionKind kind, Fresh fresh, Membership member, Instant now) {
        return Occasion.about(
                kind, member.community().value(), fresh.space().key(), member.user(), Optional.empty(), now);
    }
}
