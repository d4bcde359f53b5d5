package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers requests. Whether there is a place is counted when somebody accepts, under the programme's lock, in the transaction that takes it: so nobody
 * ever has more than they have places for (invariant 7).
 */
@Named
public final class AnswerService {
    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final TakenPlaces places;
    private final RequestRules rules;
    private final RequestNotes notes;
    private final People people;
    private final OfferAnswerService offers;
    private final List<PairsBegun> begun;
    private final Clock clock;

    @Inject
    AnswerService(
            ProgrammeDoor door,
            Enrolments enrolments,
            Pairings pairings,
            TakenPlaces places,
            RequestRules rules,
            RequestNotes notes,
            People people,
            OfferAnswerService offers,
            List<PairsBegun> begun,
            Clock clock) {
        this.door = door;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.places = places;
        this.rules = rules;
        this.notes = notes;
        this.people = people;
        this.offers = offers;
        this.begun = List.copyOf(begun);
        this.clock = clock;
    }

    /**
     * Says yes; unchanged where the viewer did. Open requests of the two that no longer fit are over with it, and their others are told. One audit entry,
     * and one for each of those. Fourteen statements, and three for each of those: both enrolments and both notices are rows of their own, and blocks and
     * managers may have changed since it was asked. Where the programme put the two together meanwhile, it is that offer which the viewer says yes to.
     */
    public Outcome<RequestView> accept(Viewer viewer, PairingId id, String message) {
        return answering(
                viewer,
                message,
                user -> told(changing(
                        viewer,
                        id,
                        (programme, people) -> pairings.forChange(programme, people, PairingState.OPEN),
                        (fresh, open) -> open.stream()
                                .filter(row -> row.value().id().equals(id))
                                .findFirst()
                                .or(() -> pairings.forChange(id))
                                .map(row -> accept(fresh, user, row, open, message))
                                .orElseThrow())));
    }

    /**
     * Says no; unchanged where the viewer did. One audit entry. Ten statements, and another after requests that were left unanswered.
     *
     * @param message what the other reads
     * @param code why, for the programme's counts alone
     */
    public Outcome<RequestView> decline(Viewer viewer, PairingId id, String message, Optional<DeclineCode> code) {
        return answering(
                viewer,
                message,
                user -> changing(viewer, id, (fresh, row) -> decline(fresh, user, row, message, code)));
    }

    private static Outcome<RequestView> answering(
            Viewer viewer, String message, Function<UserId, Outcome<RequestView>> act) {
        Optional<FieldError> wrong = RequestService.problem(message);
        return wrong.isPresent()
                ? Outcome.refused(Refusal.ofFields(PairingRefusal.INVALID, List.of(wrong.get())))
                : RequestService.user(viewer).then(act);
    }

    /** Changes a request that the viewer is part of, under the lock of its programme: five statements before the work begins. That of others is as unknown as one that is not there. */
    Outcome<RequestView> changing(
            Viewer viewer, PairingId id, BiFunction<FreshProgramme, PairingRow, Change<RequestView>> work) {
        return changing(
                viewer,
                id,
                (programme, people) -> pairings.forChange(id).stream().toList(),
                (fresh, rows) -> work.apply(fresh, rows.get(0)));
    }

    /**
     * The same with more than the request.
     *
     * @param read what to read under the lock, of the programme and those who are in the request
     */
    private Outcome<RequestView> changing(
            Viewer viewer,
            PairingId id,
            BiFunction<ProgrammeId, List<UserId>, List<PairingRow>> read,
            BiFunction<FreshProgramme, List<PairingRow>, Change<RequestView>> work) {
        Optional<Pairing> found =
                pairings.find(id).filter(each -> viewer.user().filter(each::has).isPresent());
        if (found.isEmpty()) {
            return Outcome.refused(PairingRefusal.UNKNOWN);
        }
        return door.changeAsPart(viewer, found.get().programme(), fresh -> {
            Optional<Refusal> strange = fresh.seen().strange(clock.instant());
            return strange.<Change<RequestView>>map(refusal -> Change.none(Outcome.refused(refusal)))
                    .orElseGet(() -> work.apply(
                            fresh,
                            read.apply(
                                    fresh.programme().id(),
                                    found.get().parts().stream().map(Part::user).toList())));
        });
    }

    /** Tells whoever wants to know that two are paired now, once it has committed. */
    Outcome<RequestView> told(Outcome<RequestView> outcome) {
        if (outcome instanceof Outcome.Done<RequestView> done
                && done.changed()
                && done.value().pairing().state() == PairingState.ACTIVE) {
            begun.forEach(
                    each -> each.begun(done.value().programme(), done.value().pairing()));
        }
        return outcome;
    }

    /**
     * Says yes, inside a change of the programme.
     *
     * @param open what is open of the two
     */
    Change<RequestView> accept(
            FreshProgramme fresh, UserId user, PairingRow row, List<PairingRow> open, String message) {
        Pairing before = row.value();
        Programme programme = fresh.programme();
        if (before.state() == PairingState.OFFERED) {
            return Change.none(
                    offers.accept(fresh, row, message.strip()).map(said -> view(said.pairing(), programme, user)));
        }
        if (before.ask().by().filter(user::equals).isPresent()) {
            return Change.none(Outcome.refused(PairingRefusal.NOT_YOURS));
        }
        if (before.state() == PairingState.ACTIVE) {
            return Change.none(Outcome.unchanged(view(before, programme, user)));
        }
        if (before.state() != PairingState.REQUESTED) {
            return Change.none(Outcome.refused(PairingRefusal.OTHER_STATE, before.state()));
        }
        if (programme.state() == ProgrammeState.CLOSED) {
            return Change.none(Outcome.refused(ProgrammeRefusal.NOT_OPEN, programme.state()));
        }
        UserId asker = before.others(user).get(0);
        List<UserId> both = List.of(user, asker);
        Optional<Couple> couple = Couple.of(enrolments.forChange(programme.id(), both), before, user);
        List<PairingRow> others = open.stream()
                .filter(each -> !each.value().id().equals(before.id()))
                .toList();
        Optional<Refusal> refusal = refusal(programme, couple, others);
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        return accept(fresh, couple.orElseThrow(), row, others, message.strip());
    }

    private Optional<Refusal> refusal(Programme programme, Optional<Couple> couple, List<PairingRow> open) {
        Optional<Couple> in = couple.filter(each -> each.own().value().state().isIn()
                && each.theirs().value().state().isIn());
        if (in.isEmpty()) {
            return Optional.of(Refusal.of(PairingRefusal.NOT_ENROLLED));
        }
        Enrolment own = in.get().own().value();
        Enrolment theirs = in.get().theirs().value();
        if (TakenPlaces.taken(open, own) >= own.places()) {
            return Optional.of(Refusal.of(PairingRefusal.OWN_FULL));
        }
        if (TakenPlaces.taken(open, theirs) >= theirs.places()) {
            return Optional.of(Refusal.of(PairingRefusal.FULL));
        }
        return rules.obstacle(programme, own.user(), theirs.user()).map(Refusal::of);
    }

    private Change<RequestView> accept(
            FreshProgramme fresh, Couple couple, PairingRow row, List<PairingRow> others, String message) {
        Instant now = clock.instant();
        UserId user = couple.own().value().user();
        UserId asker = couple.theirs().value().user();
        Pairing before = row.value();
        Pairing after = before.in(PairingState.ACTIVE, now)
                .with(before.parts().stream().map(Part::agreeing).toList())
                .with(before.ask().answered(message, Optional.empty()))
                .with(before.course().started(now));
        row.save(after);
        OccasionKind kind = OccasionKind.MENTORING_ACCEPTED;
        Programme programme = fresh.programme();
        notes.moved(kind, Optional.of(user), fresh.seen().space(), Optional.of(before.state()), after, now);
        notes.tell(kind, asker, Optional.of(user), programme, after, message, now);
        notes.over(user, Optional.of(user), programme, after, now);
        for (EnrolmentRow each : List.of(couple.own(), couple.theirs())) {
            Enrolment enrolment = each.value();
            Enrolment counted = enrolment.counted(TakenPlaces.taken(others, enrolment) + 1, now);
            each.save(enrolment.user().equals(user) ? counted.silent(0) : counted);
            places.full(fresh, user, each.value(), others, now);
        }
        return Change.none(Outcome.done(view(after, programme, user)));
    }

    private Change<RequestView> decline(
            FreshProgramme fresh, UserId user, PairingRow row, String message, Optional<DeclineCode> code) {
        Pairing before = row.value();
        Programme programme = fresh.programme();
        if (before.ask().by().filter(user::equals).isPresent()) {
            return Change.none(Outcome.refused(PairingRefusal.NOT_YOURS));
        }
        if (before.state() == PairingState.DECLINED) {
            return Change.none(Outcome.unchanged(view(before, programme, user)));
        }
        if (before.state() != PairingState.REQUESTED) {
            return Change.none(Outcome.refused(PairingRefusal.OTHER_STATE, before.state()));
        }
        Instant now = clock.instant();
        String words = message.strip();
        Pairing after = before.in(PairingState.DECLINED, now).with(before.ask().answered(words, code));
        row.save(after);
        OccasionKind kind = OccasionKind.MENTORING_DECLINED;
        notes.moved(kind, Optional.of(user), fresh.seen().space(), Optional.of(before.state()), after, now);
        before.others(user).forEach(asker -> notes.tell(kind, asker, Optional.of(user), programme, after, words, now));
        notes.over(user, Optional.of(user), programme, after, now);
        enrolments.forChange(programme.id(), List.of(user)).stream()
                .filter(each ->
                        TakenPlaces.isPart(after, each.value()) && each.value().unanswered() > 0)
                .forEach(each -> each.save(each.value().silent(0)));
        return Change.none(Outcome.done(view(after, programme, user)));
    }

    RequestView view(Pairing pairing, Programme programme, UserId reader) {
        UserId other = pairing.others(reader).stream().findFirst().orElse(reader);
        return new RequestView(pairing, programme, reader, people.person(other));
    }
}
