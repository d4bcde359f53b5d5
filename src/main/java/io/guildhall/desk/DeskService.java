package io.guildhall.desk;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.Welcome;
import io.guildhall.membership.joining.PersonInvited;
import io.guildhall.membership.questions.AnswerSheet;
import io.guildhall.membership.questions.JoinAnswer;
import io.guildhall.membership.questions.JoinAnswers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows those who run a community of whom something waits for them, and does what no other service does about it. */
@Named
public final class DeskService {
    /** How many of each kind are shown. */
    static final int SHOWN = 10;

    private final CommunityDoor door;
    private final Memberships memberships;
    private final JoinAnswers answers;
    private final Spaces spaces;
    private final People people;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    DeskService(
            CommunityDoor door,
            Memberships memberships,
            JoinAnswers answers,
            Spaces spaces,
            People people,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.door = door;
        this.memberships = memberships;
        this.answers = answers;
        this.spaces = spaces;
        this.people = people;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * Of whom one kind of thing waits, the longest first, at most {@value #SHOWN}, for those who may decide. Who may not browse people learns how
     * many there are. One statement, one more where there are others, and one for what was answered.
     *
     * @param view the community as the viewer sees it
     */
    public Outcome<WaitingPeople> waiting(Viewer viewer, CommunityView view, Waiting what) {
        if (!view.can(Ability.DECIDE)) {
            return Outcome.refused(MembershipRefusal.NOT_FACILITATOR);
        }
        CommunityId community = view.community().id();
        Instant now = clock.instant();
        if (!people.mayBrowse(viewer)) {
            return Outcome.unchanged(new WaitingPeople(List.of(), memberships.countWaiting(community, what, now)));
        }
        List<Membership> found = memberships.waiting(community, what, now, SHOWN + 1);
        List<Membership> shown = found.subList(0, Math.min(SHOWN, found.size()));
        int more = found.size() > SHOWN ? memberships.countWaiting(community, what, now) - SHOWN : 0;
        Map<Long, AnswerSheet> sheets = what == Waiting.REQUEST && !shown.isEmpty()
                ? answers.newest(shown.stream().map(Membership::id).toList())
                : Map.of();
        return Outcome.unchanged(new WaitingPeople(
                shown.stream()
                        .filter(membership -> what != Waiting.NEWCOMER || !viewer.is(membership.user()))
                        .map(membership -> person(view, membership, what, sheets))
                        .toList(),
                more));
    }

    private WaitingPerson person(
            CommunityView view, Membership membership, Waiting what, Map<Long, AnswerSheet> sheets) {
        Optional<Person> by = membership
                .decision()
                .filter(decision -> what == Waiting.GUEST
                        || membership.state() != MembershipState.REQUESTED && !membership.isActive())
                .map(decision -> people.person(decision.by()));
        return new WaitingPerson(
                membership,
                people.person(membership.user()),
                by,
                answersOf(membership, sheets),
                spaces.mayView(Viewer.of(membership.user()), view.space().key()));
    }

    /** What was answered with this request, not with one before it. */
    private static List<JoinAnswer> answersOf(Membership request, Map<Long, AnswerSheet> sheets) {
        return Optional.ofNullable(sheets.get(request.id()))
                .filter(sheet -> !sheet.at().isBefore(request.since()))
                .map(AnswerSheet::answers)
                .orElse(List.of());
    }

    /**
     * Says hello to a member: they hear of it, and nobody else needs to. Where somebody did already it stays theirs. For those who run the
     * community; nobody welcomes themselves.
     */
    public Outcome<Welcomed> welcome(Viewer viewer, String spaceKey, String userKey) {
        return change(viewer, spaceKey, userKey, this::welcome);
    }

    private Change<Welcomed> welcome(Fresh fresh, UserId by, MembershipRow row) {
        Membership member = row.value();
        if (!member.isActive()) {
            return Change.none(otherState(fresh, member));
        }
        Optional<Welcome> before = row.welcome();
        if (before.isPresent()) {
            return Change.none(Outcome.unchanged(new Welcomed(member, before.get())));
        }
        if (member.user().equals(by)) {
            return Change.none(Outcome.refused(MembershipRefusal.OWN_PLACE));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Welcome hello = new Welcome(by, clock.instant());
        row.welcomed(hello);
        note(fresh, OccasionKind.WELCOMED, member, by, hello.at(), "");
        return Change.made(
                new Welcomed(member, hello), new NewcomerWelcomed(member.community(), member.user(), by, hello.at()));
    }

    /**
     * Lets an invitation that is about to lapse hold for its whole time again, and tells the person of it with the same words. One that is not
     * about to lapse stays as it is. For those who run the community.
     */
    public Outcome<Membership> inviteAgain(Viewer viewer, String spaceKey, String userKey) {
        return change(viewer, spaceKey, userKey, this::inviteAgain);
    }

    private Change<Membership> inviteAgain(Fresh fresh, UserId by, MembershipRow row) {
        Membership before = row.value();
        Instant now = clock.instant();
        if (before.state() != MembershipState.INVITED) {
            return Change.none(otherState(fresh, before));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        if (before.since().isAfter(Waiting.LAPSING.latest(now))) {
            return Change.none(Outcome.unchanged(before));
        }
        Person person = people.person(before.user());
        if (person.state() != Person.State.ACTIVE) {
            boolean gone = person.state() == Person.State.GONE;
            return Change.none(
                    Outcome.refused(gone ? MembershipRefusal.PERSON_GONE : MembershipRefusal.PERSON_INACTIVE));
        }
        String words = before.decision().map(Membership.Decision::reason).orElse("");
        Membership after = before.moved(MembershipState.INVITED, now).decided(new Membership.Decision(by, now, words));
        row.save(after, SortName.of(person.name()));
        note(fresh, OccasionKind.INVITED, after, by, now, words);
        return Change.made(after, new PersonInvited(after.community(), after.user(), by, now));
    }

    private <T> Outcome<T> change(Viewer viewer, String spaceKey, String userKey, Act<T> act) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.meant(userKey)
                .map(person -> door.change(viewer, spaceKey, fresh -> change(fresh, by.get(), person, act)))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON));
    }

    private <T> Change<T> change(Fresh fresh, UserId by, UserId person, Act<T> act) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(MembershipRefusal.NOT_FACILITATOR));
        }
        return Optional.ofNullable(memberships
                        .forChange(fresh.community().id(), Set.of(person))
                        .get(person))
                .map(row -> act.on(fresh, by, row))
                .orElseGet(() -> Change.none(stranger(person)));
    }

    private <T> Outcome<T> stranger(UserId person) {
        boolean gone = people.person(person).state() == Person.State.GONE;
        return Outcome.refused(gone ? MembershipRefusal.UNKNOWN_PERSON : MembershipRefusal.NOT_A_MEMBER);
    }

    private <T> Outcome<T> otherState(Fresh fresh, Membership found) {
        String whom = people.mayBrowse(fresh.sighting().viewer())
                ? memberships
                        .lastEvent(found.id())
                        .flatMap(MembershipEvent::actor)
                        .map(people::person)
                        .map(Person::name)
                        .orElse("")
                : "";
        return Outcome.refused(MembershipRefusal.OTHER_STATE, found.state(), whom);
    }

    /** One line of the audit, and the occasion for the person to hear of. */
    private void note(Fresh fresh, OccasionKind kind, Membership about, UserId by, Instant at, String words) {
        SpaceKey space = fresh.space().key();
        String object = "user:" + about.user().value();
        audit.record(new AuditEntry(
                Optional.of(by), kind.act(), space, object, about.state().name(), at));
        occasions.note(Occasion.about(kind, about.community().value(), space, about.user(), Optional.of(by), at)
                .saying(words));
    }

    private interface Act<T> {
        Change<T> on(Fresh fresh, UserId by, MembershipRow row);
    }
}
