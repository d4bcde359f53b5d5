package io.guildhall.membership;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks people to come in. For those who run the community, and for champions. */
@Named
public final class InvitingService {
    /** How many people one call may name. */
    public static final int PEOPLE_MAX = 100;
    /** How many invitations may be open while a community gathers its founders. */
    static final int OPEN_WHILE_DRAFT = 15;

    private static final TextRule MESSAGE = TextRule.optionalText("message", Membership.Decision.REASON_MAX);

    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final LastChange lastChange;
    private final People people;
    private final Clock clock;

    @Inject
    InvitingService(
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

    /**
     * Invites people, each for themselves: that one cannot be invited keeps nobody else out. Inviting somebody who asked lets them in,
     * if the viewer may decide.
     *
     * @param asked keys or usernames, at most {@value #PEOPLE_MAX}; naming somebody twice is naming them once
     * @param message plain text of at most 450 characters that they read; may be empty
     * @return one answer for each, in the order given
     */
    public Outcome<List<Invitation>> invite(Viewer viewer, String spaceKey, List<String> asked, String message) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        Map<String, Optional<UserId>> meant = new LinkedHashMap<>();
        asked.stream().map(String::strip).forEach(name -> meant.computeIfAbsent(name, people::find));
        UserId[] users =
                meant.values().stream().flatMap(Optional::stream).distinct().toArray(UserId[]::new);
        return changes.of(viewer, spaceKey, fresh -> new Round(fresh, by.get(), message.strip()).invite(meant), users);
    }

    /** Takes an invitation back that was not answered yet. Repeating is harmless. */
    public Outcome<Membership> withdraw(Viewer viewer, String spaceKey, String userKey) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(viewer, spaceKey, fresh -> withdraw(fresh, by.get(), person), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private Change<Membership> withdraw(Fresh fresh, UserId by, UserId person) {
        if (!fresh.sighting().mayInvite(clock.instant())) {
            return Change.none(Outcome.refused(MembershipRefusal.MAY_NOT_INVITE));
        }
        Optional<MembershipRow> row = fresh.rowOf(person);
        if (row.isEmpty()) {
            boolean gone = people.person(person).state() == Person.State.GONE;
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        Membership before = row.get().value();
        if (before.state() != MembershipState.INVITED) {
            return Change.none(notInvited(fresh, before));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Instant now = clock.instant();
        Membership after = before.moved(lastChange.wayBack(before), now);
        row.get().save(after, nameOf(person));
        ledger.moved(fresh, new Step(Optional.of(before), after, by, "membership.invitation-withdrawn", "", now));
        return Change.made(after, new InvitationWithdrawn(after.community(), person, by, now));
    }

    /** What was wanted is so where nobody is in or on the way in. */
    private Outcome<Membership> notInvited(Fresh fresh, Membership found) {
        return found.state().isInside()
                ? Outcome.refused(
                        MembershipRefusal.OTHER_STATE,
                        found.state(),
                        lastChange.by(fresh.sighting().viewer(), found))
                : Outcome.unchanged(found);
    }

    private SortName nameOf(UserId person) {
        return SortName.of(people.person(person).name());
    }

    /** One call: many people, under one lock. */
    private final class Round {
        private final Fresh fresh;
        private final UserId by;
        private final String message;
        private final Instant now = clock.instant();
        private final List<DomainEvent> events = new ArrayList<>();
        private int open;

        Round(Fresh fresh, UserId by, String message) {
            this.fresh = fresh;
            this.by = by;
            this.message = message;
        }

        Change<List<Invitation>> invite(Map<String, Optional<UserId>> meant) {
            Optional<Refusal> refusal = firstRefusal(meant.size());
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
            open = isDraft() ? memberships.count(fresh.community().id(), MembershipState.INVITED) : 0;
            List<Invitation> answers = new ArrayList<>();
            Set<UserId> done = new HashSet<>();
            meant.forEach((asked, user) -> {
                if (user.isEmpty()) {
                    answers.add(Invitation.refused(asked, user, MembershipRefusal.UNKNOWN_PERSON));
                } else if (done.add(user.get())) {
                    answers.add(invite(asked, user.get()));
                }
            });
            return Change.made(List.copyOf(answers), events);
        }

        private Optional<Refusal> firstRefusal(int named) {
            if (!fresh.sighting().mayInvite(now)) {
                return Optional.of(Refusal.of(MembershipRefusal.MAY_NOT_INVITE));
            }
            if (fresh.community().isArchived()) {
                return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
            }
            if (named == 0 || named > PEOPLE_MAX) {
                FieldError wrong = new FieldError("people", "field.people-number", List.of(PEOPLE_MAX));
                return Optional.of(Refusal.ofFields(MembershipRefusal.INVALID, List.of(wrong)));
            }
            return MESSAGE.problem(message).map(wrong -> Refusal.ofFields(MembershipRefusal.INVALID, List.of(wrong)));
        }

        private boolean isDraft() {
            return fresh.community().life().status() == CommunityStatus.DRAFT;
        }

        private Invitation invite(String asked, UserId user) {
            Optional<MembershipRow> row = fresh.rowOf(user);
            MembershipState found = row.map(known -> known.value().state()).orElse(MembershipState.LEFT);
            return switch (found) {
                case ACTIVE, SUSPENDED -> Invitation.of(asked, user, Invitation.Result.ALREADY_MEMBER);
                case INVITED -> Invitation.of(asked, user, Invitation.Result.ALREADY_INVITED);
                case BANNED -> Invitation.refused(asked, Optional.of(user), MembershipRefusal.BANNED);
                case REQUESTED -> approve(asked, row.orElseThrow());
                case INVITE_REQUESTED, DECLINED, LEFT, REMOVED, EXPIRED -> ask(asked, user, row);
            };
        }

        private Invitation approve(String asked, MembershipRow row) {
            UserId user = row.value().user();
            if (!fresh.sighting().mayRun()) {
                return Invitation.refused(asked, Optional.of(user), MembershipRefusal.NOT_FACILITATOR);
            }
            move(row, MembershipState.ACTIVE, "membership.approved");
            events.add(new RequestApproved(fresh.community().id(), user, by, now));
            return Invitation.of(asked, user, Invitation.Result.APPROVED);
        }

        private Invitation ask(String asked, UserId user, Optional<MembershipRow> row) {
            if (isDraft() && open >= OPEN_WHILE_DRAFT) {
                return Invitation.refused(asked, Optional.of(user), MembershipRefusal.TOO_MANY_INVITED);
            }
            open++;
            if (row.isPresent()) {
                move(row.get(), MembershipState.INVITED, "membership.invited");
            } else {
                add(user);
            }
            events.add(new PersonInvited(fresh.community().id(), user, by, now));
            return Invitation.of(asked, user, Invitation.Result.INVITED);
        }

        private void add(UserId user) {
            Membership added = memberships.add(new NewMembership(
                    fresh.community().id(),
                    user,
                    nameOf(user),
                    MembershipState.INVITED,
                    Set.of(),
                    JoinSource.INVITATION,
                    now,
                    Optional.of(decision())));
            ledger.moved(fresh, new Step(Optional.empty(), added, by, "membership.invited", "", now));
        }

        private void move(MembershipRow row, MembershipState to, String act) {
            Membership before = row.value();
            Membership after = before.moved(to, now).decided(decision());
            row.save(after, nameOf(after.user()));
            ledger.moved(fresh, new Step(Optional.of(before), after, by, act, "", now));
        }

        private Membership.Decision decision() {
            return new Membership.Decision(by, now, message);
        }
    }
}
