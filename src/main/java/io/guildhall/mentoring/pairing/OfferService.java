package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets whoever manages a programme put two of those together who take part, where people may be paired by choice. */
@Named
public final class OfferService {
    private static final Set<EnrolmentState> IN_NEED = EnumSet.of(EnrolmentState.OPEN, EnrolmentState.WAITING);

    /** How many of each role are looked at when somebody chooses: whoever enrolled first. */
    private static final int CHOICES = 500;

    private static final int TWO = 2;

    /** Those by which two know each other, and an offer that would be made twice. */
    private static final Set<PairingState> KNOWN = EnumSet.of(
            PairingState.OFFERED, PairingState.ACTIVE, PairingState.PAUSED, PairingState.COMPLETED, PairingState.ENDED);

    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final Offers offers;
    private final People people;
    private final Clock clock;

    @Inject
    OfferService(
            ProgrammeDoor door, Enrolments enrolments, Pairings pairings, Offers offers, People people, Clock clock) {
        this.door = door;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.offers = offers;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Offers two to each other, for whoever manages the programme while it is open; unchanged where they are offered already. Where the programme pairs people
     * again, two who were paired before are offered only if that is meant. At most one audit entry. Sixteen statements, ten where it is unchanged; two less
     * where it is meant or where nobody is paired again.
     *
     * @param both two user keys or usernames
     * @param message what both read, in at most {@value Ask#MESSAGE_MAX} characters; may be empty
     * @param again whether they are meant even if they were paired before
     */
    public Outcome<OfferView> offer(Viewer viewer, ProgrammeId id, List<String> both, String message, boolean again) {
        Optional<FieldError> wrong = RequestService.problem(message);
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(PairingRefusal.INVALID, List.of(wrong.get())));
        }
        List<UserId> found =
                both.stream().flatMap(each -> people.find(each).stream()).toList();
        return RequestService.user(viewer)
                .then(user -> door.change(
                        viewer,
                        id,
                        fresh -> Change.none(obstacle(fresh.seen())
                                .or(() -> strangers(both, found))
                                .or(() -> again ? Optional.empty() : before(fresh.programme(), found))
                                .<Outcome<OfferView>>map(Outcome::refused)
                                .orElseGet(() -> offer(fresh, found, message.strip())))));
    }

    private static Optional<Refusal> strangers(List<String> named, List<UserId> found) {
        if (named.size() != TWO) {
            return Optional.of(Refusal.of(OfferRefusal.NOT_TWO));
        }
        return found.size() == TWO ? Optional.empty() : Optional.of(Refusal.of(OfferRefusal.NOT_ENROLLED));
    }

    /** When they were paired last, where that may be again; empty where they are paired or offered to each other now, or never were. */
    private Optional<Refusal> before(Programme programme, List<UserId> both) {
        if (!programme.settings().again()) {
            return Optional.empty();
        }
        List<Pairing> theirs = pairings.forChange(programme.id(), both, KNOWN).stream()
                .map(PairingRow::value)
                .filter(new Offers.Two(both.get(0), both.get(1))::are)
                .toList();
        return theirs.stream().anyMatch(each -> each.state().holdsPlace())
                ? Optional.empty()
                : theirs.stream()
                        .map(Pairing::course)
                        .filter(each -> each.start().isPresent())
                        .max(Comparator.comparing(each -> each.start().orElseThrow()))
                        .map(each -> before(each, programme.settings().beat().zone()));
    }

    private Refusal before(Course course, ZoneId zone) {
        Instant start = course.start().orElseThrow();
        Instant end = course.end().orElseGet(clock::instant);
        return Refusal.of(OfferRefusal.AGAIN, LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone));
    }

    private Outcome<OfferView> offer(FreshProgramme fresh, List<UserId> both, String message) {
        return offers.offer(fresh, List.of(new Offers.Two(both.get(0), both.get(1))), message)
                .get(0)
                .map(made -> new OfferView(fresh.seen(), made));
    }

    /** Why the viewer puts nobody together in a programme now; empty where they may. */
    private static Optional<Refusal> obstacle(SeenProgramme seen) {
        return seen.unmanaged().or(() -> {
            if (!seen.programme().kind().isOfTheirChoice()) {
                return Optional.of(Refusal.of(OfferRefusal.NOT_BY_HAND));
            }
            ProgrammeState state = seen.programme().state();
            return state == ProgrammeState.OPEN
                    ? Optional.empty()
                    : Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, state));
        });
    }

    /**
     * Whom the viewer can put together: those with a place free, by name, for each of the two roles that face each other; among peers the same twice. A
     * statement for each role. Empty where the viewer puts nobody together.
     */
    public Optional<Choices> choices(Viewer viewer, SeenProgramme seen) {
        if (viewer.isAnonymous() || obstacle(seen).isPresent()) {
            return Optional.empty();
        }
        List<ProgrammeRole> roles = seen.programme().kind().roles();
        List<Person> first = free(seen, roles.get(0));
        return Optional.of(new Choices(first, roles.size() == 1 ? first : free(seen, roles.get(1))));
    }

    private List<Person> free(SeenProgramme seen, ProgrammeRole role) {
        Instant now = clock.instant();
        return enrolments.page(seen.programme().id(), role, IN_NEED, 0, CHOICES).stream()
                .filter(each -> each.isFree(now))
                .map(Enrolment::user)
                .map(people::person)
                .filter(each -> each.state() == Person.State.ACTIVE)
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Who can be put together.
     *
     * @param first those who give, or all peers
     * @param second those who learn, or all peers
     */
    public record Choices(List<Person> first, List<Person> second) {
        public Choices {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** Whether there are two of them. */
        public boolean isEnough() {
            return Stream.concat(first.stream(), second.stream()).distinct().count() >= TWO
                    && !first.isEmpty()
                    && !second.isEmpty();
        }
    }
}
