package io.guildhall.membership.joining;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Guest;
import io.guildhall.membership.JoinRules;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Invites many people under one lock, each for themselves: decides what becomes of everybody, and writes it. Whether the viewer may invite at all, and
 * whether what they say is right, was asked before.
 */
final class Invitations {
    private final Memberships memberships;
    private final Ledger ledger;
    private final Spaces spaces;
    private final People people;
    private final Clock clock;

    Invitations(Memberships memberships, Ledger ledger, Spaces spaces, People people, Clock clock) {
        this.memberships = memberships;
        this.ledger = ledger;
        this.spaces = spaces;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Without a fresh community only what would come of it; nothing is written.
     *
     * @param guest as what they come, where not as members
     * @param meant who each of the names means, in the order of the answers
     */
    Change<List<Invitation>> invite(
            Sighting sighting,
            Optional<Fresh> fresh,
            Optional<Guest> guest,
            String message,
            Map<String, Optional<UserId>> meant) {
        return new Round(sighting, fresh, guest, message).invite(meant);
    }

    private SortName nameOf(UserId person) {
        return SortName.of(people.person(person).name());
    }

    /** Many people, under one lock; without a fresh community, only what would come of it. */
    private final class Round {
        private final Sighting sighting;
        private final Optional<Fresh> fresh;
        private final Optional<Guest> guest;
        private final String message;
        private final Instant now = clock.instant();
        private final List<Step> steps = new ArrayList<>();
        private final List<DomainEvent> events = new ArrayList<>();
        private int open;
        private int approved;

        Round(Sighting sighting, Optional<Fresh> fresh, Optional<Guest> guest, String message) {
            this.sighting = sighting;
            this.fresh = fresh;
            this.guest = guest;
            this.message = message;
        }

        Change<List<Invitation>> invite(Map<String, Optional<UserId>> meant) {
            open = isDraft() ? memberships.count(community().id(), MembershipState.INVITED) : 0;
            List<Invitation> answers = new ArrayList<>();
            Set<UserId> done = new HashSet<>();
            meant.forEach((asked, user) -> {
                if (user.isEmpty()) {
                    answers.add(Invitation.refused(asked, user, MembershipRefusal.UNKNOWN_PERSON));
                } else if (done.add(user.get())) {
                    answers.add(invite(asked, user.get()));
                }
            });
            fresh.filter(written -> !steps.isEmpty()).ifPresent(written -> ledger.moved(written, steps));
            return Change.made(List.copyOf(answers), events);
        }

        private Community community() {
            return sighting.community();
        }

        private boolean isDraft() {
            return community().life().status() == CommunityStatus.DRAFT;
        }

        private Invitation invite(String asked, UserId user) {
            Invitation answer = verdict(asked, user);
            switch (answer.result()) {
                case INVITED -> {
                    open++;
                    move(user, MembershipState.INVITED, "membership.invited", PersonInvited::new);
                }
                case APPROVED -> {
                    approved++;
                    move(user, MembershipState.ACTIVE, "membership.approved", RequestApproved::new);
                }
                case PROPOSED ->
                    move(user, MembershipState.INVITE_REQUESTED, "membership.invite-proposed", PersonProposed::new);
                default -> {}
            }
            return answer.seeing(
                    spaces.mayView(Viewer.of(user), sighting.space().key()));
        }

        private Invitation verdict(String asked, UserId user) {
            MembershipState found =
                    sighting.standingOf(user).map(Membership::state).orElse(MembershipState.LEFT);
            boolean absent = people.person(user).state() != Person.State.ACTIVE;
            return switch (found) {
                case ACTIVE, SUSPENDED -> Invitation.of(asked, user, Invitation.Result.ALREADY_MEMBER);
                case INVITED -> Invitation.of(asked, user, Invitation.Result.ALREADY_INVITED);
                case BANNED ->
                    refused(
                            asked,
                            user,
                            sighting.mayInvite(clock.instant())
                                    ? MembershipRefusal.BANNED
                                    : MembershipRefusal.NOT_POSSIBLE);
                case REQUESTED ->
                    absent ? refused(asked, user, MembershipRefusal.PERSON_INACTIVE) : approve(asked, user);
                case INVITE_REQUESTED, DECLINED, LEFT, REMOVED, EXPIRED ->
                    absent ? refused(asked, user, MembershipRefusal.PERSON_INACTIVE) : ask(asked, user, found);
            };
        }

        /** Members who only propose learn nothing of requests: that one waits for the same answer. */
        private Invitation approve(String asked, UserId user) {
            if (!sighting.mayInvite(clock.instant())) {
                return Invitation.of(asked, user, Invitation.Result.ALREADY_PROPOSED);
            }
            if (!sighting.mayRun()) {
                return refused(asked, user, MembershipRefusal.NOT_FACILITATOR);
            }
            return JoinRules.full(community(), approved)
                    .map(full -> refused(asked, user, full.code()))
                    .orElseGet(() -> Invitation.of(asked, user, Invitation.Result.APPROVED));
        }

        private Invitation ask(String asked, UserId user, MembershipState found) {
            if (!sighting.mayInvite(clock.instant())) {
                boolean waits = found == MembershipState.INVITE_REQUESTED;
                return Invitation.of(
                        asked, user, waits ? Invitation.Result.ALREADY_PROPOSED : Invitation.Result.PROPOSED);
            }
            return OpenInvitations.refusal(community(), () -> open)
                    .map(full -> refused(asked, user, full.code()))
                    .orElseGet(() -> Invitation.of(asked, user, Invitation.Result.INVITED));
        }

        private Invitation refused(String asked, UserId user, RefusalCode code) {
            return Invitation.refused(asked, Optional.of(user), code);
        }

        private void move(UserId user, MembershipState to, String act, Told told) {
            fresh.ifPresent(written -> {
                UserId by = sighting.viewer().user().orElseThrow();
                Membership.Decision decision = new Membership.Decision(by, now, message);
                Optional<MembershipRow> row = written.rowOf(user);
                Optional<Membership> before = row.map(MembershipRow::value);
                Membership after =
                        row.map(found -> moved(found, to, decision)).orElseGet(() -> add(user, to, decision));
                steps.add(new Step(before, after, by, act, "", now));
                events.add(told.of(community().id(), user, by, now));
            });
        }

        private Membership moved(MembershipRow row, MembershipState to, Membership.Decision decision) {
            Membership moved = row.value().moved(to, now).decided(decision);
            Membership after = to == MembershipState.INVITE_REQUESTED ? moved : moved.as(guest);
            row.save(after, nameOf(after.user()));
            return after;
        }

        private Membership add(UserId user, MembershipState to, Membership.Decision decision) {
            return memberships.add(new NewMembership(
                            community().id(),
                            user,
                            nameOf(user),
                            to,
                            Set.of(),
                            JoinSource.INVITATION,
                            now,
                            Optional.of(decision))
                    .as(guest));
        }
    }

    private interface Told {
        DomainEvent of(CommunityId community, UserId user, UserId by, Instant at);
    }
}
