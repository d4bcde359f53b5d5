package io.guildhall.membership;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Joining and asking to join. Leaving is {@link Departures}' part. */
@Named
public final class JoiningService {
    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;
    private final LastChange lastChange;
    private final Departures departures;

    @Inject
    JoiningService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            People people,
            Clock clock,
            LastChange lastChange,
            Departures departures) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
        this.lastChange = lastChange;
        this.departures = departures;
    }

    /** Joins or asks to join, by the join policy. Repeating is harmless: the outcome is then unchanged. */
    public Outcome<Membership> join(Viewer viewer, String spaceKey) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        try {
            return changes.atTheDoor(viewer, spaceKey, fresh -> join(fresh, user.get()));
        } catch (DuplicateKeyException faster) {
            return sight.atTheDoor(viewer, spaceKey)
                    .then(sighting ->
                            sighting.standing().map(Outcome::unchanged).orElseThrow(() -> faster));
        }
    }

    /**
     * Leaves, withdraws a request, or declines an invitation. Refused to the last facilitator.
     *
     * @param meant the state that is to end: where another is found nothing is ended, and the refusal names it. Empty for whatever there is
     */
    public Outcome<Membership> leave(Viewer viewer, String spaceKey, Optional<MembershipState> meant) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return changes.ofOwn(
                viewer,
                spaceKey,
                fresh -> another(fresh, viewer, user.get(), meant)
                        .map(Change::none)
                        .orElseGet(() -> departures.leave(fresh, user.get())));
    }

    /** What there is to say where the state found is not the one that was meant; empty where it is. */
    private Optional<Outcome<Membership>> another(
            Fresh fresh, Viewer viewer, UserId user, Optional<MembershipState> meant) {
        Optional<Membership> found =
                fresh.rowOf(user).map(MembershipRow::value).filter(own -> !meant.equals(Optional.of(own.state())));
        return meant.flatMap(state -> found.map(own -> lastChange.isOwnEndOf(own, state)
                ? Outcome.unchanged(own)
                : Outcome.refused(MembershipRefusal.OTHER_STATE, own.state(), lastChange.by(viewer, own))));
    }

    private Change<Membership> join(Fresh fresh, UserId user) {
        Optional<Membership> before = fresh.sighting().standing();
        if (before.filter(JoinRules::isSettled).isPresent()) {
            return Change.none(Outcome.unchanged(before.get()));
        }
        Optional<Refusal> refusal = JoinRules.firstRefusal(fresh.community(), before, facts());
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        MembershipState to = JoinRules.wayIn(fresh.sighting());
        Instant now = clock.instant();
        Membership after =
                fresh.rowOf(user).map(row -> comeBack(row, to, now)).orElseGet(() -> comeIn(fresh, user, to, now));
        boolean joined = after.isActive();
        String act = joined ? "membership.joined" : "membership.requested";
        ledger.moved(fresh, new Step(before, after, user, act, "", now));
        return Change.made(after, joined ? new MemberJoined(after.community(), user, now) : requested(after, now));
    }

    private Membership comeBack(MembershipRow row, MembershipState to, Instant now) {
        Membership after = row.value().moved(to, now);
        row.save(after, nameOf(after.user()));
        return after;
    }

    private Membership comeIn(Fresh fresh, UserId user, MembershipState to, Instant now) {
        JoinSource source = to == MembershipState.ACTIVE ? JoinSource.SELF : JoinSource.REQUEST;
        return memberships.add(
                new NewMembership(fresh.community().id(), user, nameOf(user), to, Set.of(), source, now));
    }

    private static DomainEvent requested(Membership after, Instant now) {
        return new MembershipRequested(after.community(), after.user(), now);
    }

    private SortName nameOf(UserId user) {
        return SortName.of(people.person(user).name());
    }

    private JoinFacts facts() {
        return new JoinFacts(true, clock.instant());
    }
}
