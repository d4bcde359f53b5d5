package io.guildhall.membership.roles;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Orphaning;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleOffer;
import io.guildhall.membership.Term;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes what becomes of the roles of somebody: the row, who had which role when, the audit, and whom to tell. Who may do so was asked before. */
final class RoleChanges {
    private final Ledger ledger;
    private final Memberships memberships;
    private final Orphaning orphaning;
    private final People people;
    private final Clock clock;

    RoleChanges(Ledger ledger, Memberships memberships, Orphaning orphaning, People people, Clock clock) {
        this.ledger = ledger;
        this.memberships = memberships;
        this.orphaning = orphaning;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Saves what is wanted, inside a change.
     *
     * @param by who did it
     * @param giver whom the history names as the giver
     */
    Change<Membership> save(Fresh fresh, MembershipRow row, Wanted wanted, UserId by, UserId giver) {
        Membership before = row.value();
        Instant now = clock.instant();
        Optional<RoleOffer> offer = before.offeredRoles().equals(wanted.offered())
                ? before.offer()
                : Optional.of(new RoleOffer(wanted.offered(), by, now))
                        .filter(each -> !each.roles().isEmpty());
        Membership moved = before.inRoles(wanted.given()).offered(offer);
        Membership after = moved.with(moved.tenure().lasting(wanted.term()));
        List<DomainEvent> events = new ArrayList<>();
        row.save(after, SortName.of(people.person(after.user()).name()));
        if (!before.roles().equals(after.roles())) {
            memberships.rolesChanged(before, after.roles(), giver, now);
            note(fresh, after, by, "membership.roles", names(before.roles()) + ">" + names(after.roles()), now);
            tell(fresh, kind(before, after), after, by, after.roles(), now);
            events.add(new RolesChanged(after.community(), after.user(), after.roles(), by, now));
        }
        if (!after.offer().equals(before.offer()) && after.offer().isPresent()) {
            note(fresh, after, by, "membership.role-offered", names(after.offeredRoles()), now);
            tell(fresh, OccasionKind.ROLE_OFFERED, after, by, after.offeredRoles(), now);
            events.add(new RolesOffered(after.community(), after.user(), after.offeredRoles(), by, now));
        } else if (after.offer().isEmpty() && !after.roles().containsAll(before.offeredRoles())) {
            note(fresh, after, by, "membership.role-offer-withdrawn", names(before.offeredRoles()), now);
        }
        if (events.isEmpty() && !after.tenure().term().equals(before.tenure().term())) {
            events.add(TermService.note(ledger, fresh, before, after, by, now));
        }
        if (fresh.sighting().isOrphaned()) {
            events.addAll(orphaning.look(fresh, now));
        }
        return new Change<>(Outcome.done(after), events);
    }

    /** The person does not take what they were offered, inside a change. */
    Change<Membership> refuse(Fresh fresh, MembershipRow row) {
        Membership before = row.value();
        Instant now = clock.instant();
        Membership after = before.inRoles(before.roles()).offered(Optional.empty());
        row.save(after, SortName.of(people.person(after.user()).name()));
        note(fresh, after, after.user(), "membership.role-refused", names(before.offeredRoles()), now);
        tell(fresh, OccasionKind.ROLE_REFUSED, after, after.user(), before.offeredRoles(), now);
        return Change.made(after, new RoleOfferDeclined(after.community(), after.user(), before.offeredRoles(), now));
    }

    private void note(Fresh fresh, Membership after, UserId by, String act, String detail, Instant now) {
        ledger.note(by, act, fresh.space().key(), "user:" + after.user().value(), detail, now);
    }

    private void tell(Fresh fresh, OccasionKind kind, Membership about, UserId by, Set<Role> roles, Instant now) {
        String names = new TreeSet<>(roles).stream().map(Enum::name).collect(Collectors.joining(","));
        ledger.tell(
                Occasion.about(kind, about.community().value(), fresh.space().key(), about.user(), Optional.of(by), now)
                        .saying(names));
    }

    /** A role that was given is the news, whatever was taken with it. */
    private static OccasionKind kind(Membership before, Membership after) {
        return before.roles().containsAll(after.roles()) ? OccasionKind.ROLE_TAKEN : OccasionKind.ROLE_GIVEN;
    }

    private static String names(Set<Role> roles) {
        return new TreeSet<>(roles).toString();
    }

    /** Roles that begin now, roles that begin when the person agrees, and how long they facilitate. */
    record Wanted(Set<Role> given, Set<Role> offered, Optional<Term> term) {
        Wanted {
            given = Set.copyOf(given);
            offered = Set.copyOf(offered);
        }

        /** With the term that the person has, as long as there is anything that it limits. */
        static Wanted of(Membership before, Set<Role> given, Set<Role> offered) {
            boolean facilitates = given.contains(Role.FACILITATOR) || offered.contains(Role.FACILITATOR);
            return new Wanted(given, offered, before.tenure().term().filter(term -> facilitates));
        }

        Wanted until(Optional<LocalDate> day) {
            return new Wanted(given, offered, day.map(Term::until));
        }
    }
}
