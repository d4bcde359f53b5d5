package io.guildhall.membership.roles;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Orphaning;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleOffer;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Term;
import io.guildhall.membership.roles.RoleChanges.Wanted;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Gives, offers and takes roles. Nobody facilitates or sponsors without agreeing; the other roles are given. */
@Named
public final class RoleService {
    /** The field error of a sponsor who would also facilitate. */
    static final String SPONSOR_FACILITATES = "roles.sponsor-facilitates";
    /** The field error of a guest who would have a role. */
    static final String GUEST = "roles.guest";

    private final Changes changes;
    private final LastFacilitator lastFacilitator;
    private final RoleChanges written;
    private final People people;
    private final Clock clock;

    @Inject
    public RoleService(
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            LastFacilitator lastFacilitator,
            Orphaning orphaning,
            People people,
            Clock clock) {
        this.changes = changes;
        this.lastFacilitator = lastFacilitator;
        this.written = new RoleChanges(ledger, memberships, orphaning, people, clock);
        this.people = people;
        this.clock = clock;
    }

    /**
     * Replaces the roles of a member; of somebody whom the host does not let in they can only be taken. FACILITATOR and SPONSOR are offered and
     * begin when the person agrees; what was offered before and is not wanted any more is taken back. Whoever takes a role themselves agrees by
     * that, and an administrator gives an orphaned community a facilitator at once. The last facilitator keeps that role; a sponsor never
     * facilitates.
     *
     * @param until the last day of whoever facilitates by that, as {@link TermService} allows it; empty where the term stays as it is
     */
    public Outcome<Membership> assign(
            Viewer viewer, String spaceKey, String userKey, Set<Role> roles, Optional<LocalDate> until) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(
                        viewer, spaceKey, fresh -> assign(fresh, by.get(), person, new Asked(roles, until)), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    /** The same; the term stays as it is. */
    public Outcome<Membership> assign(Viewer viewer, String spaceKey, String userKey, Set<Role> roles) {
        return assign(viewer, spaceKey, userKey, roles, Optional.empty());
    }

    /** Takes the roles that one was offered. Unchanged for whoever has one of that kind already, refused where nothing is offered. */
    public Outcome<Membership> accept(Viewer viewer, String spaceKey) {
        return answer(viewer, spaceKey, this::accept);
    }

    /** Does not take the roles that one was offered; unchanged where nothing is. */
    public Outcome<Membership> decline(Viewer viewer, String spaceKey) {
        return answer(viewer, spaceKey, this::decline);
    }

    private Outcome<Membership> answer(
            Viewer viewer, String spaceKey, BiFunction<Fresh, MembershipRow, Change<Membership>> work) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return changes.of(
                viewer,
                spaceKey,
                fresh -> fresh.rowOf(user.get())
                        .filter(row -> row.value().isActive())
                        .map(row -> work.apply(fresh, row))
                        .orElseGet(() -> Change.none(Outcome.refused(MembershipRefusal.NOT_A_MEMBER))));
    }

    private Change<Membership> accept(Fresh fresh, MembershipRow row) {
        Membership before = row.value();
        if (before.offer().isEmpty()) {
            boolean has = before.roles().stream().anyMatch(Role::needsAgreement);
            return Change.none(has ? Outcome.unchanged(before) : Outcome.refused(MembershipRefusal.NO_OFFER));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Set<Role> roles = EnumSet.copyOf(before.offeredRoles());
        roles.addAll(before.roles());
        RoleOffer offer = before.offer().get();
        return written.save(fresh, row, Wanted.of(before, roles, Set.of()), before.user(), offer.by());
    }

    private Change<Membership> decline(Fresh fresh, MembershipRow row) {
        Membership before = row.value();
        if (before.offer().isEmpty()) {
            return Change.none(Outcome.unchanged(before));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        return written.refuse(fresh, row);
    }

    /**
     * Takes the role of facilitator over from another member, as part of a change that a feature above makes: given first, then taken, so that
     * there is always one. Whoever stood in as a deputy does no more. Refused where the viewer cannot facilitate.
     *
     * @param from who wants to give it
     * @param place the place of them, empty where they never had one; whoever has the role no more loses nothing
     * @return what to tell
     */
    public Outcome<List<DomainEvent>> takeOver(Viewer viewer, Fresh fresh, UserId from, Optional<MembershipRow> place) {
        UserId to = viewer.user().orElseThrow();
        Optional<MembershipRow> taker =
                fresh.rowOf(to).filter(row -> row.value().isActive());
        if (taker.isEmpty()) {
            return Outcome.refused(MembershipRefusal.NOT_A_MEMBER);
        }
        Optional<Refusal> refusal = facilitating(taker.get().value());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Membership member = taker.get().value();
        Wanted more = Wanted.of(member, with(member.roles(), Role.FACILITATOR), Set.of());
        List<DomainEvent> events =
                new ArrayList<>(written.save(fresh, taker.get(), more, to, from).events());
        place.filter(row -> row.value().roles().contains(Role.FACILITATOR))
                .map(row ->
                        written.save(fresh, row, without(row.value()), to, from).events())
                .ifPresent(events::addAll);
        return Outcome.done(events);
    }

    /** Why somebody cannot facilitate; empty where they can. */
    public static Optional<Refusal> facilitating(Membership member) {
        if (member.kind() == MemberKind.GUEST) {
            return Optional.of(invalid(GUEST));
        }
        return member.roles().contains(Role.SPONSOR) ? Optional.of(invalid(SPONSOR_FACILITATES)) : Optional.empty();
    }

    private static Set<Role> with(Set<Role> roles, Role more) {
        Set<Role> all = EnumSet.of(more);
        all.addAll(roles);
        all.remove(Role.DEPUTY);
        return all;
    }

    private static Wanted without(Membership giver) {
        Set<Role> less = EnumSet.copyOf(giver.roles());
        less.remove(Role.FACILITATOR);
        return Wanted.of(giver, less, giver.offeredRoles());
    }

    private Change<Membership> assign(Fresh fresh, UserId by, UserId person, Asked asked) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        Person.State state = people.person(person).state();
        Optional<MembershipRow> row = fresh.rowOf(person);
        if (row.isEmpty() && state == Person.State.GONE) {
            return Change.none(Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
        }
        return row.filter(found -> found.value().isActive())
                .map(found -> assign(fresh, found, by, asked, state))
                .orElseGet(() -> Change.none(Outcome.refused(MembershipRefusal.NOT_A_MEMBER)));
    }

    private Change<Membership> assign(Fresh fresh, MembershipRow row, UserId by, Asked asked, Person.State state) {
        Membership before = row.value();
        Set<Role> roles = asked.roles();
        Wanted wanted = wanted(fresh.sighting(), before, by, asked);
        if (before.roles().equals(wanted.given())
                && before.offeredRoles().equals(wanted.offered())
                && before.tenure().term().equals(wanted.term())) {
            return Change.none(Outcome.unchanged(before));
        }
        Optional<Refusal> refusal = firstRefusal(fresh.sighting(), before, roles)
                .or(() -> absent(before, roles, state))
                .or(() ->
                        asked.changes(before) ? TermService.problem(asked.until(), clock.instant()) : Optional.empty());
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        boolean stopsFacilitating = before.isFacilitator() && !roles.contains(Role.FACILITATOR);
        if (stopsFacilitating && lastFacilitator.is(before)) {
            return Change.none(Outcome.refused(MembershipRefusal.LAST_FACILITATOR));
        }
        return written.save(fresh, row, wanted, by, by);
    }

    /** What of the roles is given at once, and what needs to be agreed to first. */
    private static Wanted wanted(Sighting sighting, Membership before, UserId by, Asked asked) {
        Set<Role> roles = asked.roles();
        boolean appoints = sighting.isOrphaned() && sighting.administers();
        boolean agrees = before.user().equals(by) || appoints;
        Set<Role> offered = roles.stream()
                .filter(role ->
                        role.needsAgreement() && !agrees && !before.roles().contains(role))
                .collect(Collectors.toUnmodifiableSet());
        Set<Role> given =
                roles.stream().filter(role -> !offered.contains(role)).collect(Collectors.toUnmodifiableSet());
        Wanted wanted = Wanted.of(before, given, offered);
        return asked.changes(before) ? wanted.until(asked.until()) : wanted;
    }

    private static Optional<Refusal> absent(Membership before, Set<Role> roles, Person.State state) {
        boolean gives = !before.roles().containsAll(roles);
        return switch (state) {
            case ACTIVE -> Optional.empty();
            case INACTIVE -> gives ? Optional.of(Refusal.of(MembershipRefusal.PERSON_INACTIVE)) : Optional.empty();
            case GONE -> gives ? Optional.of(Refusal.of(MembershipRefusal.PERSON_GONE)) : Optional.empty();
        };
    }

    private static Optional<Refusal> firstRefusal(Sighting sighting, Membership before, Set<Role> roles) {
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        boolean touchesFacilitator = LastFacilitator.hasOrWasOffered(before) || roles.contains(Role.FACILITATOR);
        if (touchesFacilitator && !sighting.mayMakeFacilitators()) {
            return Optional.of(Refusal.of(MembershipRefusal.NOT_FACILITATOR));
        }
        if (before.kind() == MemberKind.GUEST) {
            return Optional.of(invalid(GUEST));
        }
        boolean runs = roles.contains(Role.FACILITATOR) || roles.contains(Role.DEPUTY);
        return roles.contains(Role.SPONSOR) && runs ? Optional.of(invalid(SPONSOR_FACILITATES)) : Optional.empty();
    }

    private static Refusal invalid(String code) {
        return Refusal.ofFields(MembershipRefusal.INVALID, List.of(new FieldError("roles", code, List.of())));
    }

    /** What was asked for: all roles, and perhaps the last day of a facilitator. */
    private record Asked(Set<Role> roles, Optional<LocalDate> until) {
        Asked {
            roles = Set.copyOf(roles);
        }

        /** Whether it sets another last day than the one that holds. */
        boolean changes(Membership before) {
            return roles.contains(Role.FACILITATOR)
                    && until.isPresent()
                    && !until.equals(before.tenure().term().map(Term::until));
        }
    }
}
