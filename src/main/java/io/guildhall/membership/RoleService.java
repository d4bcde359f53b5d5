package io.guildhall.membership;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives and takes roles. */
@Named
public final class RoleService {
    /** The field error of a sponsor who would also facilitate. */
    static final String SPONSOR_FACILITATES = "roles.sponsor-facilitates";
    /** The field error of a guest who would have a role. */
    static final String GUEST = "roles.guest";

    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastFacilitator lastFacilitator;
    private final People people;
    private final Clock clock;

    @Inject
    RoleService(
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            LastFacilitator lastFacilitator,
            People people,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.lastFacilitator = lastFacilitator;
        this.people = people;
        this.clock = clock;
    }

    /** Replaces the roles of a member; of somebody whom the host no longer knows they can only be taken. The last facilitator keeps that role; a sponsor never facilitates. */
    public Outcome<Membership> assign(Viewer viewer, String spaceKey, String userKey, Set<Role> roles) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(
                        viewer, spaceKey, fresh -> assign(fresh, by.get(), person, Set.copyOf(roles)), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private Change<Membership> assign(Fresh fresh, UserId by, UserId person, Set<Role> roles) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        boolean gone = people.person(person).state() == Person.State.GONE;
        Optional<MembershipRow> row = fresh.rowOf(person);
        if (row.isEmpty() && gone) {
            return Change.none(Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
        }
        return row.filter(found -> found.value().isActive())
                .map(found -> assign(fresh, found, by, roles, gone))
                .orElseGet(() -> Change.none(Outcome.refused(MembershipRefusal.NOT_A_MEMBER)));
    }

    private Change<Membership> assign(Fresh fresh, MembershipRow row, UserId by, Set<Role> roles, boolean gone) {
        Membership before = row.value();
        if (before.roles().equals(roles)) {
            return Change.none(Outcome.unchanged(before));
        }
        Optional<Refusal> refusal = firstRefusal(fresh.sighting(), before, roles)
                .or(() -> gone && !before.roles().containsAll(roles)
                        ? Optional.of(Refusal.of(MembershipRefusal.PERSON_GONE))
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        boolean stopsFacilitating = before.isFacilitator() && !roles.contains(Role.FACILITATOR);
        if (stopsFacilitating && lastFacilitator.is(before)) {
            return Change.none(Outcome.refused(MembershipRefusal.LAST_FACILITATOR));
        }
        Instant now = clock.instant();
        Membership after = before.inRoles(roles);
        memberships.rolesChanged(before, roles, by, now);
        row.save(after, SortName.of(people.person(after.user()).name()));
        String detail = names(before.roles()) + ">" + names(roles);
        String object = "user:" + after.user().value();
        ledger.note(by, "membership.roles", fresh.space().key(), object, detail, now);
        ledger.tell(occasion(before, after, fresh, by, now));
        return Change.made(after, new RolesChanged(after.community(), after.user(), roles, by, now));
    }

    /** A role that was given is the news, whatever was taken with it. */
    private static Occasion occasion(Membership before, Membership after, Fresh fresh, UserId by, Instant now) {
        boolean given = !before.roles().containsAll(after.roles());
        return Occasion.about(
                        given ? OccasionKind.ROLE_GIVEN : OccasionKind.ROLE_TAKEN,
                        after.community().value(),
                        fresh.space().key(),
                        after.user(),
                        Optional.of(by),
                        now)
                .saying(new TreeSet<>(after.roles()).stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    private static Optional<Refusal> firstRefusal(Sighting sighting, Membership before, Set<Role> roles) {
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        boolean touchesFacilitator = before.isFacilitator() || roles.contains(Role.FACILITATOR);
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

    private static String names(Set<Role> roles) {
        return new TreeSet<>(roles).toString();
    }
}
