package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Learners;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets people ask each other to be paired, and take that back; {@link AnswerService} answers. */
@Named
public final class RequestService {
    private static final Set<PairingState> ALL = EnumSet.allOf(PairingState.class);
    private static final Set<EnrolmentState> IN_NEED = EnumSet.of(EnrolmentState.OPEN, EnrolmentState.WAITING);

    private static final int OWN_MAX = 100;

    private final ProgrammeDoor door;
    private final KnownProgrammes known;
    private final KnownSettings settings;
    private final Enrolments enrolments;
    private final Learners learners;
    private final Pairings pairings;
    private final RequestRules rules;
    private final AnswerService answers;
    private final RequestNotes notes;
    private final People people;
    private final Clock clock;

    @Inject
    RequestService(
            ProgrammeDoor door,
            KnownProgrammes known,
            KnownSettings settings,
            Enrolments enrolments,
            Learners learners,
            Pairings pairings,
            RequestRules rules,
            AnswerService answers,
            RequestNotes notes,
            People people,
            Clock clock) {
        this.door = door;
        this.known = known;
        this.settings = settings;
        this.enrolments = enrolments;
        this.learners = learners;
        this.pairings = pairings;
        this.rules = rules;
        this.answers = answers;
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Asks somebody to be paired with the viewer. Unchanged where they have asked already; asking somebody who asked the viewer, or whom they are offered, accepts that. Whoever
     * asks for a buddy without taking part is enrolled in the same act. One audit entry, and one for that. Eleven statements, and another where one of
     * the two was in a pairing: who blocks and who manages whom is looked at under the lock.
     *
     * @param to the other's user key or username; who is in no programme, pauses, or blocks, takes no requests, and so does whoever is not there
     * @param message at most {@value Ask#MESSAGE_MAX} characters; may be empty
     */
    public Outcome<RequestView> request(Viewer viewer, ProgrammeId id, String to, String message) {
        Optional<FieldError> wrong = problem(message);
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(PairingRefusal.INVALID, List.of(wrong.get())));
        }
        Optional<UserId> other = people.find(to);
        return user(viewer)
                .then(user -> answers.told(door.changeAsPart(
                        viewer,
                        id,
                        fresh -> obstacle(fresh)
                                .or(() -> other.isEmpty()
                                        ? Optional.of(Refusal.of(PairingRefusal.NO_REQUESTS_NOW))
                                        : Optional.empty())
                                .<Change<RequestView>>map(refusal -> Change.none(Outcome.refused(refusal)))
                                .orElseGet(() -> request(fresh, user, other.orElseThrow(), message.strip())))));
    }

    static Optional<FieldError> problem(String message) {
        return TextRule.optionalText("message", Ask.MESSAGE_MAX).problem(message);
    }

    /** Why nobody is asked in a programme now. */
    private Optional<Refusal> obstacle(FreshProgramme fresh) {
        Programme programme = fresh.programme();
        return fresh.seen().strange(clock.instant()).or(() -> {
            if (!programme.kind().isOfTheirChoice()) {
                return Optional.of(Refusal.of(PairingRefusal.NOT_OF_CHOICE));
            }
            return programme.state() == ProgrammeState.OPEN
                    ? Optional.empty()
                    : Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, programme.state()));
        });
    }

    private Change<RequestView> request(FreshProgramme fresh, UserId user, UserId other, String message) {
        if (user.equals(other)) {
            return Change.none(Outcome.refused(PairingRefusal.SELF));
        }
        Programme programme = fresh.programme();
        List<PairingRow> known = pairings.forChange(
                programme.id(), List.of(user, other), programme.settings().again() ? PairingState.OPEN : ALL);
        Optional<PairingRow> open = known.stream()
                .filter(row -> row.value().state().isOpen() && isOf(row.value(), user, other))
                .findFirst();
        if (open.isPresent()) {
            return again(fresh, user, open.get(), known, message);
        }
        List<EnrolmentRow> rows = enrolments.forChange(programme.id(), List.of(user, other));
        Optional<EnrolmentRow> enrolled =
                programme.kind() == ProgrammeKind.BUDDY ? learners.learner(fresh, user, rows) : Optional.empty();
        Optional<Couple> couple =
                Couple.of(Stream.concat(rows.stream(), enrolled.stream()).toList(), user, other);
        Instant now = clock.instant();
        Optional<Refusal> refusal = refusal(programme, couple, known, user, other, now);
        return refusal.<Change<RequestView>>map(each -> Change.none(Outcome.refused(each)))
                .orElseGet(() -> {
                    enrolled.ifPresent(row -> row.save(row.value()));
                    return ask(fresh, couple.orElseThrow(), message, now);
                });
    }

    private Change<RequestView> again(
            FreshProgramme fresh, UserId user, PairingRow row, List<PairingRow> known, String message) {
        Pairing open = row.value();
        boolean own = open.ask().by().filter(user::equals).isPresent();
        if (open.state() == PairingState.OFFERED || open.state() == PairingState.REQUESTED && !own) {
            List<PairingRow> all =
                    known.stream().filter(each -> each.value().state().isOpen()).toList();
            return answers.accept(fresh, user, row, all, message);
        }
        return Change.none(
                own && open.state() == PairingState.REQUESTED
                        ? Outcome.unchanged(view(open, fresh.programme(), user))
                        : Outcome.refused(PairingRefusal.OTHER_STATE, open.state()));
    }

    private Optional<Refusal> refusal(
            Programme programme,
            Optional<Couple> couple,
            List<PairingRow> known,
            UserId user,
            UserId other,
            Instant now) {
        if (couple.isEmpty()) {
            boolean takesPart = enrolments.of(programme.id(), user).stream()
                    .anyMatch(each -> IN_NEED.contains(each.state()) || each.state() == EnrolmentState.FULL);
            return Optional.of(Refusal.of(takesPart ? PairingRefusal.NO_REQUESTS_NOW : PairingRefusal.NOT_ENROLLED));
        }
        Enrolment own = couple.get().own().value();
        if (own.free() == 0) {
            return Optional.of(Refusal.of(PairingRefusal.OWN_FULL));
        }
        if (!own.isFree(now)) {
            return Optional.of(Refusal.of(PairingRefusal.NOT_ENROLLED));
        }
        int most = programme.settings().requests();
        if (openRequests(known, user) >= most) {
            return Optional.of(Refusal.of(PairingRefusal.TOO_MANY, most));
        }
        Optional<PairingRefusal> obstacle = rules.obstacle(programme, user, other);
        if (obstacle.isPresent()) {
            return obstacle.map(Refusal::of);
        }
        Enrolment theirs = couple.get().theirs().value();
        if (theirs.state() == EnrolmentState.FULL) {
            return Optional.of(Refusal.of(PairingRefusal.FULL));
        }
        if (!theirs.isFree(now)) {
            return Optional.of(Refusal.of(PairingRefusal.NO_REQUESTS_NOW));
        }
        boolean before = known.stream()
                .map(PairingRow::value)
                .anyMatch(
                        each -> isOf(each, user, other) && each.course().start().isPresent());
        return before && !programme.settings().again()
                ? Optional.of(Refusal.of(PairingRefusal.BEFORE))
                : Optional.empty();
    }

    private static long openRequests(List<PairingRow> known, UserId user) {
        return known.stream()
                .map(PairingRow::value)
                .filter(each -> each.state() == PairingState.REQUESTED
                        && each.ask().by().filter(user::equals).isPresent())
                .count();
    }

    private static boolean isOf(Pairing pairing, UserId user, UserId other) {
        return pairing.parts().size() == 2 && pairing.has(user) && pairing.has(other);
    }

    private Change<RequestView> ask(FreshProgramme fresh, Couple couple, String message, Instant now) {
        Programme programme = fresh.programme();
        UserId user = couple.own().value().user();
        UserId other = couple.theirs().value().user();
        Pairing made = pairings.add(new Pairing(
                new PairingId(0),
                programme.id(),
                PairingState.REQUESTED,
                now,
                List.of(
                        Part.of(user, Couple.part(couple.own().value())),
                        new Part(other, Couple.part(couple.theirs().value()), false, false)),
                Ask.of(user, message, now),
                Course.none()));
        OccasionKind kind = OccasionKind.MENTORING_REQUESTED;
        notes.moved(kind, Optional.of(user), fresh.seen().space(), Optional.empty(), made, now);
        notes.tell(kind, other, Optional.of(user), programme, made, message, now);
        return Change.none(Outcome.done(view(made, programme, user)));
    }

    /** Takes a request of the viewer's back; unchanged where it was. One audit entry. */
    public Outcome<RequestView> withdraw(Viewer viewer, PairingId id) {
        return user(viewer)
                .then(user -> answers.changing(viewer, id, (fresh, row) -> {
                    Pairing before = row.value();
                    if (before.ask().by().filter(user::equals).isEmpty()) {
                        return Change.none(Outcome.refused(PairingRefusal.NOT_YOURS));
                    }
                    if (before.state() == PairingState.WITHDRAWN) {
                        return Change.none(Outcome.unchanged(view(before, fresh.programme(), user)));
                    }
                    if (before.state() != PairingState.REQUESTED) {
                        return Change.none(Outcome.refused(PairingRefusal.OTHER_STATE, before.state()));
                    }
                    Instant now = clock.instant();
                    Pairing after = before.in(PairingState.WITHDRAWN, now);
                    row.save(after);
                    OccasionKind kind = OccasionKind.MENTORING_WITHDRAWN;
                    notes.moved(kind, Optional.of(user), fresh.seen().space(), Optional.of(before.state()), after, now);
                    before.others(user)
                            .forEach(asked -> notes.over(asked, Optional.of(user), fresh.programme(), after, now));
                    return Change.none(Outcome.done(view(after, fresh.programme(), user)));
                }));
    }

    /**
     * The viewer's own, newest first, with those of others who asked them; in every programme, or in one. Two statements, and one where programmes were not
     * known.
     */
    public Outcome<List<RequestView>> own(
            Viewer viewer, Optional<ProgrammeId> in, Set<PairingState> states, int limit) {
        return settings.ifOn(Pillar.MENTORING, () -> user(viewer)).map(user -> {
            List<Pairing> found = pairings.of(user, states, 0, OWN_MAX).stream()
                    .filter(each -> in.isEmpty() || in.get().equals(each.programme()))
                    .limit(Math.max(1, Math.min(OWN_MAX, limit)))
                    .toList();
            Map<ProgrammeId, Programme> programmes =
                    known.byId(found.stream().map(Pairing::programme).distinct().toList());
            return found.stream()
                    .flatMap(each -> Optional.ofNullable(programmes.get(each.programme())).stream()
                            .map(programme -> view(each, programme, user)))
                    .toList();
        });
    }

    private RequestView view(Pairing pairing, Programme programme, UserId reader) {
        return answers.view(pairing, programme, reader);
    }

    static Outcome<UserId> user(Viewer viewer) {
        return viewer.user().map(Outcome::unchanged).orElseGet(() -> Outcome.refused(SiteRefusal.LOGIN_NEEDED));
    }
}
