package io.guildhall.membership.roles;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Role;
import io.guildhall.membership.RosterFilter;
import io.guildhall.membership.RosterLine;
import io.guildhall.membership.Term;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sets until when somebody facilitates. For those who make facilitators, of whom the person may be one: staying on is one's own choice. */
@Named
public final class TermService {
    private static final int LOOKED_AT = 50;

    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    @Inject
    public TermService(Changes changes, Ledger ledger, Memberships memberships, People people, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Lets a facilitator, or whoever was asked to be one, facilitate until another day. The person is told; unchanged where it is that day already.
     *
     * @param userKey user key or username
     * @param until the last day: today or later, at most {@value Term#MONTHS_MAX} months ahead; empty for no end
     */
    public Outcome<Membership> last(Viewer viewer, String spaceKey, String userKey, Optional<LocalDate> until) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> changes.of(viewer, spaceKey, fresh -> last(fresh, by.get(), person, until), person))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    /**
     * Facilitators whose term ends within 30 days or is over, by name, for those who make facilitators; nobody for others. One statement at most.
     *
     * @param view the community as the viewer sees it
     */
    public List<Membership> ending(Viewer viewer, CommunityView view) {
        Instant now = clock.instant();
        RosterFilter facilitators =
                new RosterFilter(MembershipState.ACTIVE, Optional.of(Role.FACILITATOR), Optional.empty(), "");
        return !viewer.isAnonymous()
                        && view.can(Ability.MAKE_FACILITATORS)
                        && !view.community().isArchived()
                ? memberships.page(view.community().id(), facilitators, Optional.empty(), LOOKED_AT).stream()
                        .map(RosterLine::membership)
                        .filter(each -> each.tenure()
                                .term()
                                .filter(term -> term.isNear(now))
                                .isPresent())
                        .toList()
                : List.of();
    }

    private Change<Membership> last(Fresh fresh, UserId by, UserId person, Optional<LocalDate> until) {
        if (!fresh.sighting().mayMakeFacilitators()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Optional<MembershipRow> found = fresh.rowOf(person);
        if (found.isEmpty()) {
            boolean gone = people.person(person).state() == Person.State.GONE;
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER));
        }
        return found.filter(row -> hasTerm(row.value()))
                .map(row -> last(fresh, by, row, until))
                .orElseGet(() -> Change.none(Outcome.refused(MembershipRefusal.NO_TERM)));
    }

    private Change<Membership> last(Fresh fresh, UserId by, MembershipRow row, Optional<LocalDate> until) {
        Membership before = row.value();
        Instant now = clock.instant();
        Optional<LocalDate> was = before.tenure().term().map(Term::until);
        if (was.equals(until)) {
            return Change.none(Outcome.unchanged(before));
        }
        Optional<Refusal> wrong = problem(until, now);
        if (wrong.isPresent()) {
            return Change.none(Outcome.refused(wrong.get()));
        }
        Membership after = before.with(before.tenure().lasting(until.map(Term::until)));
        row.save(after, SortName.of(people.person(after.user()).name()));
        return Change.made(after, note(ledger, fresh, before, after, by, now));
    }

    /** Whether there is anything whose end could be set: they facilitate, or were asked to. */
    private static boolean hasTerm(Membership member) {
        return member.isFacilitator()
                || member.isActive() && member.offeredRoles().contains(Role.FACILITATOR);
    }

    /** What is wrong with a last day that is chosen now; empty where nothing is, or there is none. */
    static Optional<Refusal> problem(Optional<LocalDate> until, Instant now) {
        return until.flatMap(day -> Term.problem(day, now))
                .map(problem -> Refusal.ofFields(MembershipRefusal.INVALID, List.of(problem)));
    }

    /** Leaves behind what a term that was set leaves behind. @return what to tell after commit */
    static DomainEvent note(Ledger ledger, Fresh fresh, Membership before, Membership after, UserId by, Instant now) {
        String until = day(after);
        OccasionKind kind = until.isEmpty() ? OccasionKind.TERM_OPENED : OccasionKind.TERM_SET;
        SpaceKey space = fresh.space().key();
        ledger.note(by, kind.act(), space, "user:" + after.user().value(), day(before) + ">" + until, now);
        ledger.tell(Occasion.about(kind, after.community().value(), space, after.user(), Optional.of(by), now)
                .saying(until));
        return new TermSet(after.community(), after.user(), after.tenure().term(), now);
    }

    private static String day(Membership member) {
        return member.tenure().term().map(term -> term.until().toString()).orElse("");
    }
}
