package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Answers offers: both have to say yes, and one no is enough. What is decided is decided under the programme's lock, so both at once are one pair. */
@Named
public final class OfferAnswerService {
    private final ProgrammeDoor door;
    private final Enrolments enrolments;
    private final Pairings pairings;
    private final TakenPlaces places;
    private final RequestRules rules;
    private final RequestNotes notes;
    private final List<PairsBegun> begun;
    private final Clock clock;

    @Inject
    OfferAnswerService(
            ProgrammeDoor door,
            Enrolments enrolments,
            Pairings pairings,
            TakenPlaces places,
            RequestRules rules,
            RequestNotes notes,
            List<PairsBegun> begun,
            Clock clock) {
        this.door = door;
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.places = places;
        this.rules = rules;
        this.notes = notes;
        this.begun = List.copyOf(begun);
        this.clock = clock;
    }

    /**
     * Says yes for the viewer; unchanged where they did. Once both did they are paired, and whoever said it first is told. Requests for which there is no
     * place any more are over with it. One audit entry, and one for each of those. Eleven statements for
     * the first yes, thirteen for the second, and three for each of those.
     *
     * @param message what the other reads, in at most {@value Ask#MESSAGE_MAX} characters; may be empty
     */
    public Outcome<OfferView> accept(Viewer viewer, PairingId id, String message) {
        Outcome<OfferView> outcome =
                answering(viewer, id, message, (fresh, row) -> accept(fresh, row, message.strip()));
        if (outcome instanceof Outcome.Done<OfferView> done
                && done.changed()
                && done.value().pairing().state() == PairingState.ACTIVE) {
            OfferView pair = done.value();
            begun.forEach(each -> each.begun(pair.seen().programme(), pair.pairing()));
        }
        return outcome;
    }

    /**
     * Says no for the viewer; unchanged where they did. The other is told, and both have their places back. One audit entry. Thirteen statements.
     *
     * @param message what the other reads; may be empty
     * @param code why, for the programme's counts alone
     */
    public Outcome<OfferView> decline(Viewer viewer, PairingId id, String message, Optional<DeclineCode> code) {
        return answering(viewer, id, message, (fresh, row) -> decline(fresh, row, message.strip(), code));
    }

    /** An offer of others is as unknown as one that is not there. */
    private Outcome<OfferView> answering(
            Viewer viewer,
            PairingId id,
            String message,
            BiFunction<FreshProgramme, PairingRow, Outcome<OfferView>> act) {
        return RequestService.problem(message)
                .<Outcome<OfferView>>map(
                        wrong -> Outcome.refused(Refusal.ofFields(PairingRefusal.INVALID, List.of(wrong))))
                .orElseGet(() -> RequestService.user(viewer)
                        .then(user -> pairings.find(id)
                                .filter(each -> each.has(user))
                                .map(found -> door.<OfferView>changeAsPart(
                                        viewer, found.programme(), fresh -> Change.none(answer(fresh, id, act))))
                                .orElseGet(() -> Outcome.refused(PairingRefusal.UNKNOWN))));
    }

    private Outcome<OfferView> answer(
            FreshProgramme fresh, PairingId id, BiFunction<FreshProgramme, PairingRow, Outcome<OfferView>> act) {
        return fresh.seen()
                .strange(clock.instant())
                .<Outcome<OfferView>>map(Outcome::refused)
                .orElseGet(() -> act.apply(fresh, pairings.forChange(id).orElseThrow()));
    }

    private static UserId user(FreshProgramme fresh) {
        return fresh.seen().viewer().user().orElseThrow();
    }

    private static OfferView view(FreshProgramme fresh, Pairing pairing) {
        return new OfferView(fresh.seen(), pairing);
    }

    /** Says yes for whoever acts, inside a change of the programme. */
    Outcome<OfferView> accept(FreshProgramme fresh, PairingRow row, String message) {
        UserId user = user(fresh);
        Programme programme = fresh.programme();
        Pairing before = row.value();
        boolean said = before.part(user).filter(Part::agreed).isPresent();
        if (said && (before.state() == PairingState.ACTIVE || before.state() == PairingState.OFFERED)) {
            return Outcome.unchanged(view(fresh, before));
        }
        if (before.state() != PairingState.OFFERED) {
            return Outcome.refused(PairingRefusal.OTHER_STATE, before.state());
        }
        if (programme.state() == ProgrammeState.CLOSED) {
            return Outcome.refused(ProgrammeRefusal.NOT_OPEN, programme.state());
        }
        List<UserId> both = before.parts().stream().map(Part::user).toList();
        Optional<Couple> couple = Couple.of(enrolments.forChange(programme.id(), both), before, user)
                .filter(each -> each.own().value().state().isIn()
                        && each.theirs().value().state().isIn());
        if (couple.isEmpty()) {
            return Outcome.refused(PairingRefusal.NOT_ENROLLED);
        }
        Optional<PairingRefusal> obstacle =
                rules.obstacle(programme, user, before.others(user).get(0));
        return obstacle.isPresent()
                ? Outcome.refused(obstacle.get())
                : Outcome.done(view(fresh, agreed(fresh, couple.get(), row, message)));
    }

    private Pairing agreed(FreshProgramme fresh, Couple couple, PairingRow row, String message) {
        Instant now = clock.instant();
        UserId user = user(fresh);
        Programme programme = fresh.programme();
        Pairing before = row.value();
        Pairing said = before.with(before.parts().stream()
                        .map(part -> part.user().equals(user) ? part.agreeing() : part)
                        .toList())
                .with(message.isEmpty() ? before.ask() : before.ask().answered(message, Optional.empty()));
        boolean both = said.parts().stream().allMatch(Part::agreed);
        Pairing after =
                both ? said.in(PairingState.ACTIVE, now).with(said.course().started(now)) : said;
        row.save(after);
        OccasionKind kind = both ? OccasionKind.PAIRING_OFFER_ACCEPTED : OccasionKind.PAIRING_AGREED;
        notes.moved(kind, Optional.of(user), fresh.seen().space(), Optional.of(before.state()), after, now);
        notes.over(user, Optional.of(user), programme, after, now);
        if (both) {
            notes.tell(kind, couple.theirs().value().user(), Optional.of(user), programme, after, message, now);
            begin(fresh, couple, after, now);
        }
        return after;
    }

    /** The places were taken when it was offered; what else they were asked may be over now. */
    private void begin(FreshProgramme fresh, Couple couple, Pairing begins, Instant now) {
        List<EnrolmentRow> both = List.of(couple.own(), couple.theirs());
        List<PairingRow> others = pairings
                .forChange(
                        begins.programme(),
                        both.stream().map(each -> each.value().user()).toList(),
                        PairingState.OPEN)
                .stream()
                .filter(each -> !each.value().id().equals(begins.id()))
                .toList();
        both.forEach(each -> places.full(fresh, user(fresh), each.value(), others, now));
    }

    private Outcome<OfferView> decline(
            FreshProgramme fresh, PairingRow row, String message, Optional<DeclineCode> code) {
        Instant now = clock.instant();
        UserId user = user(fresh);
        Programme programme = fresh.programme();
        Pairing before = row.value();
        if (before.state() == PairingState.DECLINED) {
            return Outcome.unchanged(view(fresh, before));
        }
        if (before.state() != PairingState.OFFERED) {
            return Outcome.refused(PairingRefusal.OTHER_STATE, before.state());
        }
        Pairing after = before.in(PairingState.DECLINED, now)
                .with(before.ask().answered(kept(before.ask(), user, message), code));
        row.save(after);
        OccasionKind kind = OccasionKind.PAIRING_OFFER_DECLINED;
        notes.moved(kind, Optional.of(user), fresh.seen().space(), Optional.of(before.state()), after, now);
        notes.over(user, Optional.of(user), programme, after, now);
        before.others(user)
                .forEach(other -> notes.tell(kind, other, Optional.of(user), programme, after, message, now));
        places.free(after, before.parts().stream().map(Part::user).toList(), now);
        return Outcome.done(view(fresh, after));
    }

    /** An answer is kept as that of whoever did not ask: whoever did is told of, and their words are not kept under the other's name. */
    private static String kept(Ask ask, UserId user, String message) {
        return ask.by().filter(user::equals).isPresent() ? ask.answer() : message;
    }
}
