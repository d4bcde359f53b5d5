package io.guildhall.membership.joining;

import io.guildhall.community.CommunityId;
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
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.JoinRules;
import io.guildhall.membership.LastChange;
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
import java.util.List;
import java.util.Optional;

/** Those who run a community answer requests, and proposals of whom to invite. */
@Named
public final class DecisionService {
    private static final TextRule REASON = TextRule.optionalText("reason", Membership.Decision.REASON_MAX);

    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastChange lastChange;
    private final People people;
    private final Clock clock;

    @Inject
    public DecisionService(
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            LastChange lastChange,
            People people,
            Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.lastChange = lastChange;
        this.people = people;
        this.clock = clock;
    }

    /** Lets somebody in who asked, and invites somebody who was proposed. Refused for a person whom the host no longer knows; their request can only be declined. */
    public Outcome<Membership> approve(Viewer viewer, String spaceKey, String userKey) {
        return decide(viewer, spaceKey, userKey, MembershipState.ACTIVE, "");
    }

    /** Declines a request, or a proposal. The reason (at most 450 characters, may be empty) is shown to the person who asked. */
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
        if (to == MembershipState.ACTIVE) {
            Optional<Refusal> refusal = notIn(fresh, row.get().value());
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
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
        Answer answer = Answer.to(before.state(), to == MembershipState.ACTIVE);
        MembershipState next =
                answer == Answer.DROPPED ? lastChange.wayBack(before, MembershipState.EXPIRED) : answer.to();
        Membership moved = before.moved(next, now).as(before.guest().filter(guest -> answer != Answer.INVITED));
        Membership after = answer == Answer.DROPPED ? moved : moved.decided(new Membership.Decision(by, now, reason));
        row.save(after, SortName.of(people.person(after.user()).name()));
        ledger.moved(fresh, new Step(Optional.of(before), after, by, answer.act(), reason, now));
        return Change.made(after, answer.event(after, by, now));
    }

    /** Why somebody cannot come in or be invited just now. */
    private Optional<Refusal> notIn(Fresh fresh, Membership waiting) {
        Person.State state = people.person(waiting.user()).state();
        if (state != Person.State.ACTIVE) {
            boolean gone = state == Person.State.GONE;
            return Optional.of(Refusal.of(gone ? MembershipRefusal.PERSON_GONE : MembershipRefusal.PERSON_INACTIVE));
        }
        return waiting.state() == MembershipState.REQUESTED
                ? JoinRules.full(fresh.community(), 0)
                : OpenInvitations.refusal(
                        fresh.community(), () -> memberships.count(waiting.community(), MembershipState.INVITED));
    }

    /** The four answers there are. */
    private enum Answer {
        APPROVED(MembershipState.ACTIVE, "membership.approved", RequestApproved::new),
        DECLINED(MembershipState.DECLINED, "membership.declined", RequestDeclined::new),
        INVITED(MembershipState.INVITED, "membership.invited", PersonInvited::new),
        DROPPED(MembershipState.EXPIRED, "membership.invite-declined", ProposalDeclined::new);

        private final MembershipState to;
        private final String act;
        private final Told told;

        Answer(MembershipState to, String act, Told told) {
            this.to = to;
            this.act = act;
            this.told = told;
        }

        static Answer to(MembershipState waiting, boolean yes) {
            if (waiting == MembershipState.REQUESTED) {
                return yes ? APPROVED : DECLINED;
            }
            return yes ? INVITED : DROPPED;
        }

        MembershipState to() {
            return to;
        }

        String act() {
            return act;
        }

        DomainEvent event(Membership after, UserId by, Instant at) {
            return told.of(after.community(), after.user(), by, at);
        }

        private interface Told {
            DomainEvent of(CommunityId community, UserId user, UserId by, Instant at);
        }
    }

    /**
     * Where nothing waits for an answer: unchanged if the answer was this very one by the same person, else refused with who made which.
     * Of two people who answer differently, in state or in words, the second must learn it.
     */
    private Optional<Outcome<Membership>> already(
            Viewer viewer, Membership found, MembershipState wanted, String reason) {
        if (found.state() == MembershipState.REQUESTED || found.state() == MembershipState.INVITE_REQUESTED) {
            return Optional.empty();
        }
        boolean same = found.decision()
                .filter(answer -> viewer.is(answer.by()) && answer.reason().equals(reason))
                .isPresent();
        boolean proposal = found.state() == MembershipState.INVITED
                ? same && wanted == MembershipState.ACTIVE
                : wanted == MembershipState.DECLINED && found.state() != MembershipState.DECLINED;
        boolean soAlready =
                (found.state() == wanted && same) || (proposal && lastChange.isEndOfProposal(found, viewer, reason));
        if (soAlready) {
            return Optional.of(Outcome.unchanged(found));
        }
        return Optional.of(
                Outcome.refused(MembershipRefusal.DECIDED_ALREADY, found.state(), lastChange.by(viewer, found)));
    }
}
