package io.guildhall.membership;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Facilitators answer requests. */
@Named
public final class DecisionService {
    private static final TextRule REASON = TextRule.optionalText("reason", Membership.Decision.REASON_MAX);

    private final Changes changes;
    private final Ledger ledger;
    private final LastChange lastChange;
    private final People people;
    private final Clock clock;

    @Inject
    DecisionService(Changes changes, Ledger ledger, LastChange lastChange, People people, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.lastChange = lastChange;
        this.people = people;
        this.clock = clock;
    }

    /** Lets somebody in who asked. Refused for a person whom the host no longer knows; their request can only be declined. */
    public Outcome<Membership> approve(Viewer viewer, String spaceKey, String userKey) {
        return decide(viewer, spaceKey, userKey, MembershipState.ACTIVE, "");
    }

    /** Declines a request. The reason (at most 450 characters, may be empty) is shown to the person. */
    public Outcome<Membership> decline(Viewer viewer, String spaceKey, String userKey, String reason) {
        return decide(viewer, spaceKey, userKey, MembershipState.DECLINED, reason.strip());
    }

    private Outcome<Membership> decide(
            Viewer viewer, String spaceKey, String userKey, MembershipState to, String reason) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(viewer, spaceKey, fresh -> decide(fresh, viewer, person, to, reason), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private Change<Membership> decide(Fresh fresh, Viewer viewer, UserId person, MembershipState to, String reason) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        Optional<MembershipRow> row = fresh.rowOf(person);
        boolean gone = people.person(person).state() == Person.State.GONE;
        if (row.isEmpty()) {
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        Optional<Outcome<Membership>> decided = already(viewer, row.get().value(), to, reason);
        if (decided.isPresent()) {
            return Change.none(decided.get());
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        if (gone && to == MembershipState.ACTIVE) {
            return Change.none(Outcome.refused(MembershipRefusal.PERSON_GONE));
        }
        return REASON.problem(reason)
                .map(wrong -> Change.<Membership>none(
                        Outcome.refused(Refusal.ofFields(MembershipRefusal.INVALID, List.of(wrong)))))
                .orElseGet(() -> decide(fresh, row.get(), viewer, to, reason));
    }

    private Change<Membership> decide(
            Fresh fresh, MembershipRow row, Viewer viewer, MembershipState to, String reason) {
        Membership before = row.value();
        UserId by = viewer.user().orElseThrow();
        Instant now = clock.instant();
        Membership after = before.moved(to, now).decided(new Membership.Decision(by, now, reason));
        row.save(after, SortName.of(people.person(after.user()).name()));
        String act = after.isActive() ? "membership.approved" : "membership.declined";
        ledger.moved(fresh, new Step(Optional.of(before), after, by, act, reason, now));
        return Change.made(after, event(after, by, now));
    }

    private static DomainEvent event(Membership after, UserId by, Instant now) {
        return after.isActive()
                ? new RequestApproved(after.community(), after.user(), by, now)
                : new RequestDeclined(after.community(), after.user(), by, now);
    }

    /**
     * Where nothing waits for an answer: unchanged if the answer was this very one by the same person, else refused with who made which.
     * Of two people who answer differently, in state or in words, the second must learn it.
     */
    private Optional<Outcome<Membership>> already(
            Viewer viewer, Membership found, MembershipState wanted, String reason) {
        if (found.state() == MembershipState.REQUESTED) {
            return Optional.empty();
        }
        boolean same = found.decision()
                .filter(answer -> viewer.is(answer.by()) && answer.reason().equals(reason))
                .isPresent();
        if (found.state() == wanted && same) {
            return Optional.of(Outcome.unchanged(found));
        }
        return Optional.of(
                Outcome.refused(MembershipRefusal.DECIDED_ALREADY, found.state(), lastChange.by(viewer, found)));
    }
}
