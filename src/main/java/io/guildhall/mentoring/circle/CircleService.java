package io.guildhall.mentoring.circle;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.mentoring.roulette.Apart;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Circles of a programme: shows them, forms them of those who wait or of those whom a manager names, and lets people leave. */
@Named
public final class CircleService {
    private static final int CIRCLES_MOST = 500;
    private static final int PEOPLE_MOST = 500;
    private static final int OWN = 20;

    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final Apart apart;
    private final Pairings pairings;
    private final CircleWork work;
    private final People people;
    private final Clock clock;

    @Inject
    CircleService(
            ProgrammeDoor door,
            Enrolments enrolments,
            Apart apart,
            Pairings pairings,
            CircleWork work,
            People people,
            Clock clock) {
        this.door = door;
        this.enrolments = enrolments;
        this.apart = apart;
        this.pairings = pairings;
        this.work = work;
        this.people = people;
        this.clock = clock;
    }

    /** The circles that the viewer may see: all for those who manage the programme, one's own for others. At most six statements. */
    public Outcome<CirclesView> list(Viewer viewer, ProgrammeId id) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return door.look(viewer, id)
                .then(seen -> seen.programme().kind() == ProgrammeKind.CIRCLE
                        ? Outcome.unchanged(view(viewer, seen))
                        : Outcome.refused(CircleRefusal.NO_CIRCLES));
    }

    /** The same of a programme that was looked at already; at most two statements. */
    public CirclesView view(Viewer viewer, SeenProgramme seen) {
        ProgrammeId id = seen.programme().id();
        Optional<UserId> user = viewer.user();
        List<Pairing> shown = seen.manages()
                ? pairings.page(id, PairingState.RUNNING, 0, CIRCLES_MOST)
                : user.map(own -> pairings.of(own, PairingState.RUNNING, 0, OWN)).orElse(List.of()).stream()
                        .filter(circle -> circle.programme().equals(id))
                        .toList();
        return new CirclesView(
                seen,
                shown.stream()
                        .map(circle -> new CirclesView.Circle(
                                circle.id().value(),
                                inOrder(circle),
                                user.filter(circle::has).isPresent()))
                        .toList(),
                seen.manages() ? waiting(id, clock.instant()).size() : 0,
                seen.unmanaged().isEmpty() && seen.programme().state() == ProgrammeState.OPEN);
    }

    private List<Person> inOrder(Pairing circle) {
        Optional<UserId> host = CircleWork.host(circle);
        return circle.parts().stream()
                .map(part -> people.person(part.user()))
                .sorted(Comparator.comparing((Person person) ->
                                host.filter(person.id()::equals).isEmpty())
                        .thenComparing(Person::name))
                .toList();
    }

    /** Who has a place for a circle, who waited longest first. */
    private List<UserId> waiting(ProgrammeId id, Instant now) {
        return enrolments.withPlaces(id, ProgrammeRole.PEER, 0, PEOPLE_MOST).stream()
                .filter(enrolment -> enrolment.isFree(now))
                .filter(enrolment -> people.person(enrolment.user()).state() == Person.State.ACTIVE)
                .sorted(Comparator.comparingInt(Enrolment::waitingRounds)
                        .reversed()
                        .thenComparing(Enrolment::since)
                        .thenComparingLong(enrolment -> enrolment.id().value()))
                .map(Enrolment::user)
                .toList();
    }

    /**
     * Forms circles; for those who manage the programme.
     *
     * @param named keys or usernames of those who make one circle; none to fill circles that have room and form others of those who wait
     */
    public Outcome<CirclesView> form(Viewer viewer, ProgrammeId id, List<String> named) {
        return door.change(viewer, id, fresh -> form(fresh, named)).map(seen -> view(viewer, seen));
    }

    private Change<SeenProgramme> form(FreshProgramme fresh, List<String> named) {
        Programme programme = fresh.programme();
        Optional<Refusal> refusal = fresh.seen().unmanaged().or(() -> refusal(programme));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        CircleWork.Doing doing = new CircleWork.Doing(
                programme,
                fresh.seen().space(),
                fresh.seen().communityNumber(),
                fresh.seen().viewer().user(),
                now);
        List<UserId> waiting = waiting(programme.id(), now);
        Outcome<Boolean> formed = named.isEmpty() ? ofThoseWhoWait(doing, waiting) : ofThese(doing, named, waiting);
        return Change.none(formed.map(done -> fresh.seen()));
    }

    private static Optional<Refusal> refusal(Programme programme) {
        if (programme.kind() != ProgrammeKind.CIRCLE) {
            return Optional.of(Refusal.of(CircleRefusal.NO_CIRCLES));
        }
        return programme.state() == ProgrammeState.OPEN
                ? Optional.empty()
                : Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, programme.state()));
    }

    private Outcome<Boolean> ofThese(CircleWork.Doing doing, List<String> named, List<UserId> waiting) {
        Set<UserId> these = new HashSet<>();
        for (String name : named) {
            Optional<UserId> person = people.find(name.strip()).filter(waiting::contains);
            if (person.isEmpty()) {
                return Outcome.refused(CircleRefusal.NOT_FREE);
            }
            these.add(person.get());
        }
        int most = doing.programme().settings().groupMost();
        if (these.size() < Seating.LEAST || these.size() > most) {
            return Outcome.refused(CircleRefusal.WRONG_SIZE, Seating.LEAST, most);
        }
        Map<UserId, Set<UserId>> parted = apart.of(doing.programme(), these);
        if (these.stream()
                .anyMatch(each -> parted.getOrDefault(each, Set.of()).stream().anyMatch(these::contains))) {
            return Outcome.refused(CircleRefusal.NOT_FREE);
        }
        work.begin(doing, waiting.stream().filter(these::contains).toList());
        return Outcome.done(true);
    }

    private Outcome<Boolean> ofThoseWhoWait(CircleWork.Doing doing, List<UserId> waiting) {
        ProgrammeId id = doing.programme().id();
        List<Pairing> there = pairings.page(id, PairingState.RUNNING, 0, CIRCLES_MOST);
        Set<UserId> all = new HashSet<>(waiting);
        there.forEach(circle -> circle.parts().forEach(part -> all.add(part.user())));
        Map<UserId, Set<UserId>> parted = apart.of(doing.programme(), all);
        Seating seating = Seating.of(
                there.stream()
                        .map(circle ->
                                circle.parts().stream().map(part -> part.user()).toList())
                        .toList(),
                waiting,
                doing.programme().settings().groupMost(),
                (one, other) -> !parted.getOrDefault(one, Set.of()).contains(other));
        if (seating.waiting().size() == waiting.size()) {
            return waiting.isEmpty()
                    ? Outcome.unchanged(false)
                    : Outcome.refused(CircleRefusal.TOO_FEW, waiting.size(), Seating.LEAST);
        }
        for (int place = 0; place < seating.circles().size(); place++) {
            if (place >= there.size()) {
                work.begin(doing, seating.circles().get(place));
                continue;
            }
            List<UserId> joining = new ArrayList<>(seating.circles().get(place));
            there.get(place).parts().forEach(part -> joining.remove(part.user()));
            if (!joining.isEmpty()) {
                PairingRow row = pairings.forChange(there.get(place).id()).orElseThrow();
                work.join(doing, row, joining);
            }
        }
        return Outcome.done(true);
    }

    /** The viewer leaves a circle; those who stay go on, and it ends where they are too few. Unchanged where it is over or they left it already. */
    public Outcome<CirclesView> leave(Viewer viewer, PairingId id) {
        Optional<Pairing> circle =
                viewer.user().flatMap(user -> pairings.find(id).filter(found -> found.has(user)));
        if (circle.isEmpty()) {
            return Outcome.refused(PairingRefusal.UNKNOWN);
        }
        return door.change(viewer, circle.get().programme(), fresh -> leave(fresh, id))
                .map(seen -> view(viewer, seen));
    }

    private Change<SeenProgramme> leave(FreshProgramme fresh, PairingId id) {
        UserId user = fresh.seen().viewer().user().orElseThrow();
        if (fresh.programme().kind() != ProgrammeKind.CIRCLE) {
            return Change.none(Outcome.refused(CircleRefusal.NO_CIRCLES));
        }
        Optional<PairingRow> row = pairings.forChange(id)
                .filter(found ->
                        found.value().state().isRunning() && found.value().has(user));
        if (row.isEmpty()) {
            return Change.none(Outcome.unchanged(fresh.seen()));
        }
        CircleWork.Doing doing = new CircleWork.Doing(
                fresh.programme(),
                fresh.seen().space(),
                fresh.seen().communityNumber(),
                Optional.empty(),
                clock.instant());
        work.leave(doing, row.get(), user);
        return Change.none(Outcome.done(fresh.seen()));
    }
}
