package io.guildhall.membership.joining;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastChange;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Step;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Leaving, taking a request back, and saying no to an invitation. */
@Named
public final class Departures {
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastFacilitator lastFacilitator;
    private final LastChange lastChange;
    private final People people;
    private final Clock clock;

    @Inject
    public Departures(
            Ledger ledger,
            Memberships memberships,
            LastFacilitator lastFacilitator,
            LastChange lastChange,
            People people,
            Clock clock) {
        this.ledger = ledger;
        this.memberships = memberships;
        this.lastFacilitator = lastFacilitator;
        this.lastChange = lastChange;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Leaves whatever there is to leave; unchanged for those who are out already, refused to strangers.
     *
     * @param reason kept in the history for those who run the community; may be empty
     */
    Change<Membership> leave(Fresh fresh, UserId user, String reason) {
        return fresh.rowOf(user)
                .map(row -> leave(fresh, row, reason))
                .orElseGet(() -> Change.none(Outcome.refused(MembershipRefusal.NOT_A_MEMBER)));
    }

    private Change<Membership> leave(Fresh fresh, MembershipRow row, String reason) {
        Membership before = row.value();
        if (!canLeave(before)) {
            return Change.none(Outcome.unchanged(before));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        if (lastFacilitator.is(before)) {
            return Change.none(Outcome.refused(MembershipRefusal.LAST_FACILITATOR));
        }
        Instant now = clock.instant();
        Membership after = before.moved(before.isActive() ? MembershipState.LEFT : lastChange.wayBack(before), now);
        if (!before.roles().isEmpty()) {
            memberships.rolesChanged(before, Set.of(), before.user(), now);
        }
        row.save(after, SortName.of(people.person(after.user()).name()));
        ledger.moved(fresh, new Step(Optional.of(before), after, after.user(), act(before), reason, now));
        return Change.made(after, event(before, now));
    }

    private static boolean canLeave(Membership membership) {
        return switch (membership.state()) {
            case ACTIVE, REQUESTED, INVITED -> true;
            default -> false;
        };
    }

    private static String act(Membership before) {
        return switch (before.state()) {
            case ACTIVE -> "membership.left";
            case INVITED -> "membership.invitation-declined";
            default -> "membership.withdrawn";
        };
    }

    private static DomainEvent event(Membership before, Instant now) {
        return switch (before.state()) {
            case ACTIVE -> new MemberLeft(before.community(), before.user(), now);
            case INVITED -> new InvitationDeclined(before.community(), before.user(), now);
            default -> new RequestWithdrawn(before.community(), before.user(), now);
        };
    }
}
