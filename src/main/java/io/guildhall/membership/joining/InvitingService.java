package io.guildhall.membership.joining;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Guest;
import io.guildhall.membership.LastChange;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Step;
import io.guildhall.membership.groups.GroupPeople;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks people to come in, or proposes them. For those who run the community, for champions, and for members where they may propose. */
@Named
public final class InvitingService {
    /** How many people are invited under one lock. */
    private static final int BATCH = 50;

    private static final TextRule MESSAGE = TextRule.optionalText("message", Membership.Decision.REASON_MAX);

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final LastChange lastChange;
    private final GroupPeople groups;
    private final Invitations invitations;
    private final People people;
    private final Clock clock;

    @Inject
    public InvitingService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Memberships memberships,
            LastChange lastChange,
            GroupPeople groups,
            Spaces spaces,
            People people,
            Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.lastChange = lastChange;
        this.groups = groups;
        this.invitations = new Invitations(memberships, ledger, spaces, people, clock);
        this.people = people;
        this.clock = clock;
    }

    /** Invites people by name; {@link #invite(Viewer, String, Invitees, String)}. */
    public Outcome<List<Invitation>> invite(Viewer viewer, String spaceKey, List<String> asked, String message) {
        return invite(viewer, spaceKey, Invitees.named(asked), message);
    }

    /**
     * Invites people, each for themselves: that one cannot be invited keeps nobody else out. Inviting somebody who asked lets them in,
     * if the viewer may decide. Members who may only propose put people before those who run the community. Many people are invited in batches,
     * each in a transaction of its own.
     *
     * <p>A guest becomes a member, and a member a guest, by being invited as one once they are out: who is in stays what they are.
     *
     * @param message plain text of at most 450 characters that they read; may be empty
     * @return one answer for each, in the order given
     */
    public Outcome<List<Invitation>> invite(Viewer viewer, String spaceKey, Invitees asked, String message) {
        return meant(viewer, spaceKey, asked, message)
                .then(meant -> inBatches(
                        meant,
                        batch -> changes.of(
                                viewer,
                                spaceKey,
                                fresh -> invite(fresh.sighting(), Optional.of(fresh), asked.guest(), message, batch),
                                users(batch))));
    }

    /** What would come of inviting them, one answer for each; nothing is written. Refused like {@link #invite(Viewer, String, Invitees, String)}. */
    public Outcome<List<Invitation>> preview(Viewer viewer, String spaceKey, Invitees asked) {
        return meant(viewer, spaceKey, asked, "")
                .then(meant -> sight.of(viewer, spaceKey, users(meant))
                        .then(sighting -> invite(sighting, Optional.empty(), asked.guest(), "", meant)
                                .outcome()));
    }

    private Change<List<Invitation>> invite(
            Sighting sighting,
            Optional<Fresh> fresh,
            Optional<Guest> guest,
            String message,
            Map<String, Optional<UserId>> meant) {
        Invitees batch = new Invitees(List.copyOf(meant.keySet()), Optional.empty(), guest);
        return firstRefusal(sighting, batch, message)
                .map(refusal -> Change.<List<Invitation>>none(Outcome.refused(refusal)))
                .orElseGet(() -> invitations.invite(sighting, fresh, guest, message.strip(), meant));
    }

    /** Who each of the names means. */
    private Outcome<Map<String, Optional<UserId>>> meant(
            Viewer viewer, String spaceKey, Invitees asked, String message) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return sight.of(viewer, spaceKey)
                .then(sighting -> firstRefusal(sighting, asked, message)
                        .<Outcome<Set<UserId>>>map(Outcome::refused)
                        .orElseGet(() -> asked.group()
                                .map(group -> groups.of(group, Invitees.GROUP_MAX))
                                .orElseGet(() -> Outcome.unchanged(Set.of()))))
                .map(members -> meant(asked.people(), members));
    }

    private Map<String, Optional<UserId>> meant(List<String> names, Set<UserId> members) {
        Map<String, Optional<UserId>> meant = new LinkedHashMap<>();
        names.stream().map(String::strip).forEach(name -> meant.computeIfAbsent(name, people::find));
        members.stream()
                .filter(user -> !meant.containsValue(Optional.of(user)))
                .forEach(user -> meant.put(user.value(), Optional.of(user)));
        return meant;
    }

    private Optional<Refusal> firstRefusal(Sighting sighting, Invitees asked, String message) {
        if (!sighting.mayPropose(clock.instant())) {
            return Optional.of(Refusal.of(MembershipRefusal.MAY_NOT_INVITE));
        }
        if (asked.guest().isPresent() && !sighting.mayInvite(clock.instant())) {
            return Optional.of(Refusal.of(MembershipRefusal.MAY_NOT_INVITE));
        }
        if (asked.guest().isPresent() && !sighting.mayBringGuests()) {
            return Optional.of(Refusal.of(MembershipRefusal.GUESTS_BY_ADMINS));
        }
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        if (asked.group().isPresent() && !sighting.mayRun()) {
            return Optional.of(Refusal.of(MembershipRefusal.NOT_FACILITATOR));
        }
        int months = sighting.site().times().of(Span.GUESTS);
        List<FieldError> wrong = Stream.of(
                        asked.problem().stream(),
                        MESSAGE.problem(message.strip()).stream(),
                        asked.guest().stream().flatMap(guest -> guest.problems(clock.instant(), months).stream()))
                .flatMap(Function.identity())
                .toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofFields(MembershipRefusal.INVALID, wrong));
    }

    /** What came of every batch; where a later one is refused, because a right was lost meanwhile, its people are. */
    private static Outcome<List<Invitation>> inBatches(
            Map<String, Optional<UserId>> meant,
            Function<Map<String, Optional<UserId>>, Outcome<List<Invitation>>> invite) {
        List<Invitation> answers = new ArrayList<>();
        boolean changed = false;
        List<Map.Entry<String, Optional<UserId>>> all = List.copyOf(meant.entrySet());
        for (int from = 0; from < all.size(); from += BATCH) {
            Map<String, Optional<UserId>> batch = new LinkedHashMap<>();
            all.subList(from, Math.min(all.size(), from + BATCH))
                    .forEach(each -> batch.put(each.getKey(), each.getValue()));
            Outcome<List<Invitation>> outcome = invite.apply(batch);
            if (from == 0 && outcome.reason().isPresent()) {
                return outcome;
            }
            changed |= outcome instanceof Outcome.Done<List<Invitation>> done && done.changed();
            answers.addAll(outcome.fold(
                    Function.identity(),
                    refusal -> batch.entrySet().stream()
                            .map(each -> Invitation.refused(each.getKey(), each.getValue(), refusal.code()))
                            .toList()));
        }
        return changed ? Outcome.done(List.copyOf(answers)) : Outcome.unchanged(List.copyOf(answers));
    }

    private static UserId[] users(Map<String, Optional<UserId>> meant) {
        return meant.values().stream().flatMap(Optional::stream).distinct().toArray(UserId[]::new);
    }

    /** Takes an invitation back that was not answered yet, or one's own proposal. Repeating is harmless. */
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
        Optional<MembershipRow> row = fresh.rowOf(person);
        boolean own = row.map(MembershipRow::value)
                .filter(found -> isProposedBy(found, by))
                .isPresent();
        if (!own && !fresh.sighting().mayInvite(clock.instant())) {
            return Change.none(Outcome.refused(MembershipRefusal.MAY_NOT_INVITE));
        }
        if (row.isEmpty()) {
            boolean gone = people.person(person).state() == Person.State.GONE;
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        Membership before = row.get().value();
        boolean proposed = before.state() == MembershipState.INVITE_REQUESTED;
        if (before.state() != MembershipState.INVITED && !proposed) {
            return Change.none(notInvited(fresh, before));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        if (proposed && !own && !fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        return end(fresh, row.get(), by, proposed);
    }

    private Change<Membership> end(Fresh fresh, MembershipRow row, UserId by, boolean proposed) {
        Instant now = clock.instant();
        Membership before = row.value();
        MembershipState out = proposed ? MembershipState.EXPIRED : MembershipState.LEFT;
        Membership after = before.moved(lastChange.wayBack(before, out), now);
        row.save(after, nameOf(after.user()));
        String act = proposed ? "membership.invite-withdrawn" : "membership.invitation-withdrawn";
        ledger.moved(fresh, new Step(Optional.of(before), after, by, act, "", now));
        return Change.made(
                after,
                proposed
                        ? new ProposalWithdrawn(after.community(), after.user(), by, now)
                        : new InvitationWithdrawn(after.community(), after.user(), by, now));
    }

    private static boolean isProposedBy(Membership found, UserId by) {
        return found.state() == MembershipState.INVITE_REQUESTED
                && found.decision().filter(decision -> decision.by().equals(by)).isPresent();
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
}
