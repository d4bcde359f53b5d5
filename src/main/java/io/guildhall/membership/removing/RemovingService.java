package io.guildhall.membership.removing;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastChange;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Step;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes people out of a community, keeps them out, and lets them in again. For those who run it; nobody does it to themselves. */
@Named
public final class RemovingService {
    private static final TextRule REASON = TextRule.optionalText("reason", Membership.Decision.REASON_MAX);

    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastFacilitator lastFacilitator;
    private final LastChange lastChange;
    private final People people;
    private final Clock clock;

    @Inject
    public RemovingService(
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            LastFacilitator lastFacilitator,
            LastChange lastChange,
            People people,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.lastFacilitator = lastFacilitator;
        this.lastChange = lastChange;
        this.people = people;
        this.clock = clock;
    }

    /** Takes a member out; their roles end. The reason (at most 450 characters, may be empty) is shown to the person. */
    public Outcome<Membership> remove(Viewer viewer, String spaceKey, String userKey, String reason) {
        return change(viewer, spaceKey, userKey, reason, Removal.REMOVE);
    }

    /** Keeps somebody out who is or was here in whatever way. The reason stays with those who run the community. */
    public Outcome<Membership> ban(Viewer viewer, String spaceKey, String userKey, String reason) {
        return change(viewer, spaceKey, userKey, reason, Removal.BAN);
    }

    /** Ends a ban: the person may come in again as a stranger may. */
    public Outcome<Membership> lift(Viewer viewer, String spaceKey, String userKey, String reason) {
        return change(viewer, spaceKey, userKey, reason, Removal.LIFT);
    }

    private Outcome<Membership> change(Viewer viewer, String spaceKey, String userKey, String reason, Removal removal) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(
                        viewer, spaceKey, fresh -> change(fresh, by.get(), person, reason.strip(), removal), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private Change<Membership> change(Fresh fresh, UserId by, UserId person, String reason, Removal removal) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        Optional<MembershipRow> row = fresh.rowOf(person);
        if (row.isEmpty()) {
            boolean gone = people.person(person).state() == Person.State.GONE;
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        Membership before = row.get().value();
        if (before.state() == removal.to()) {
            return Change.none(Outcome.unchanged(before));
        }
        return firstRefusal(fresh, by, before, reason, removal)
                .map(refusal -> Change.<Membership>none(Outcome.refused(refusal)))
                .orElseGet(() -> change(fresh, row.get(), by, reason, removal));
    }

    private Optional<Refusal> firstRefusal(Fresh fresh, UserId by, Membership before, String reason, Removal removal) {
        if (fresh.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        if (before.user().equals(by)) {
            return Optional.of(Refusal.of(MembershipRefusal.OWN_PLACE));
        }
        if (!removal.isPossibleFrom(before.state())) {
            String whom = lastChange.by(fresh.sighting().viewer(), before);
            return Optional.of(Refusal.of(MembershipRefusal.OTHER_STATE, before.state(), whom));
        }
        if (LastFacilitator.hasOrWasOffered(before) && !fresh.sighting().mayMakeFacilitators()) {
            return Optional.of(Refusal.of(MembershipRefusal.NOT_FACILITATOR));
        }
        if (lastFacilitator.is(before)) {
            return Optional.of(Refusal.of(MembershipRefusal.LAST_FACILITATOR));
        }
        return REASON.problem(reason).map(wrong -> Refusal.ofFields(MembershipRefusal.INVALID, List.of(wrong)));
    }

    private Change<Membership> change(Fresh fresh, MembershipRow row, UserId by, String reason, Removal removal) {
        Membership before = row.value();
        Instant now = clock.instant();
        Membership after = before.moved(removal.to(), now).decided(new Membership.Decision(by, now, reason));
        if (!before.roles().isEmpty()) {
            memberships.rolesChanged(before, Set.of(), by, now);
        }
        row.save(after, SortName.of(people.person(after.user()).name()));
        ledger.moved(fresh, new Step(Optional.of(before), after, by, removal.act(), reason, now));
        return Change.made(after, removal.event(after, by, now));
    }
}
