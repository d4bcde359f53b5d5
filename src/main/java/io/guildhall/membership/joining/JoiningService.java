package io.guildhall.membership.joining;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.JoinFacts;
import io.guildhall.membership.JoinRules;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.LastChange;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Step;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Joining and asking to join. Leaving is {@link Departures}' part. */
@Named
public final class JoiningService {
    private static final TextRule REASON = TextRule.optionalText("reason", Membership.Decision.REASON_MAX);

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;
    private final LastChange lastChange;
    private final Departures departures;
    private final Threshold threshold;

    @Inject
    public JoiningService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            People people,
            Clock clock,
            LastChange lastChange,
            Departures departures,
            Threshold threshold) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
        this.lastChange = lastChange;
        this.departures = departures;
        this.threshold = threshold;
    }

    /** Joins or asks to join with nothing to bring: where there are no ground rules. */
    public Outcome<Membership> join(Viewer viewer, String spaceKey) {
        return join(viewer, spaceKey, Entry.plain());
    }

    /**
     * Joins or asks to join, by the join policy. Refused without the ground rules that hold being accepted, where there are some. Repeating is
     * harmless: the outcome is then unchanged.
     */
    public Outcome<Membership> join(Viewer viewer, String spaceKey, Entry entry) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        try {
            return changes.atTheDoor(viewer, spaceKey, fresh -> join(fresh, user.get(), entry));
        } catch (DuplicateKeyException faster) {
            return sight.atTheDoor(viewer, spaceKey)
                    .then(sighting ->
                            sighting.standing().map(Outcome::unchanged).orElseThrow(() -> faster));
        }
    }

    /**
     * Leaves, withdraws a request, or declines an invitation. Refused to the last facilitator.
     *
     * @param reason plain text of at most 450 characters for those who run the community; may be empty
     * @param meant the state that is to end: where another is found nothing is ended, and the refusal names it. Empty for whatever there is
     */
    public Outcome<Membership> leave(Viewer viewer, String spaceKey, Optional<MembershipState> meant, String reason) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        Optional<FieldError> wrong = REASON.problem(reason.strip());
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(MembershipRefusal.INVALID, List.of(wrong.get())));
        }
        return changes.ofOwn(
                viewer,
                spaceKey,
                fresh -> another(fresh, viewer, user.get(), meant)
                        .map(Change::none)
                        .orElseGet(() -> departures.leave(fresh, user.get(), reason.strip())));
    }

    /** The same without a reason. */
    public Outcome<Membership> leave(Viewer viewer, String spaceKey, Optional<MembershipState> meant) {
        return leave(viewer, spaceKey, meant, "");
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

    private Change<Membership> join(Fresh fresh, UserId user, Entry entry) {
        Optional<Membership> before = fresh.sighting().standing();
        if (before.filter(JoinRules::isSettled).isPresent()) {
            return Change.none(Outcome.unchanged(before.get()));
        }
        MembershipState to = JoinRules.wayIn(fresh.sighting());
        Optional<Refusal> refusal = JoinRules.firstRefusal(fresh.community(), before, facts())
                .or(() -> Threshold.refusal(fresh.community(), to, entry));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        Membership after = fresh.rowOf(user)
                .map(row -> comeBack(fresh, row, to, now))
                .orElseGet(() -> comeIn(fresh, user, to, now));
        threshold.keep(fresh.community(), before, after, entry, now);
        boolean joined = after.isActive();
        String act = joined ? "membership.joined" : "membership.requested";
        ledger.moved(fresh, new Step(before, after, user, act, "", now));
        return Change.made(after, joined ? new MemberJoined(after.community(), user, now) : requested(after, now));
    }

    private Membership comeBack(Fresh fresh, MembershipRow row, MembershipState to, Instant now) {
        boolean invited = row.value().state() == MembershipState.INVITED;
        Membership moved = row.value().moved(to, now).as(row.value().guest().filter(guest -> invited));
        OptionalInt accepted = Threshold.accepted(fresh.community());
        Membership after = accepted.isPresent() ? moved.accepting(accepted.getAsInt()) : moved;
        row.save(after, nameOf(after.user()));
        return after;
    }

    private Membership comeIn(Fresh fresh, UserId user, MembershipState to, Instant now) {
        JoinSource source = to == MembershipState.ACTIVE ? JoinSource.SELF : JoinSource.REQUEST;
        return memberships.add(new NewMembership(fresh.community().id(), user, nameOf(user), to, Set.of(), source, now)
                .accepting(Threshold.accepted(fresh.community())));
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
