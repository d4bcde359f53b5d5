package io.guildhall.mentoring.session;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.OfferView;
import io.guildhall.mentoring.pairing.Offers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.ProgrammeKind;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows a pairing to those in it and to whoever manages the programme, and lets it rest, go on and end. */
@Named
public final class PairService {
    /** How long a pause may be. */
    static final Duration PAUSE_MOST = Duration.ofDays(366);

    private final PairDoor door;
    private final FreedPlaces places;
    private final Offers offers;
    private final PairTidings tidings;
    private final People people;
    private final Texts texts;

    @Inject
    PairService(PairDoor door, FreedPlaces places, Offers offers, PairTidings tidings, People people, Texts texts) {
        this.door = door;
        this.places = places;
        this.offers = offers;
        this.tidings = tidings;
        this.people = people;
        this.texts = texts;
    }

    /** The pairing; at most four statements. Whoever manages sees that it is there, its state and its counts. */
    public Outcome<PairView> look(Viewer viewer, long id) {
        return door.look(viewer, id).map(this::view);
    }

    /** The same of one that was seen. */
    PairView view(SeenPairing seen) {
        return new PairView(
                seen,
                seen.pairing().parts().stream()
                        .map(part -> people.person(part.user()))
                        .toList(),
                tidings.now());
    }

    /** An offer as the viewer sees it who answered it. */
    public PairView answered(Viewer viewer, OfferView offer) {
        return view(new SeenPairing(offer.seen(), offer.pairing()));
    }

    private PairView view(FreshPairing fresh) {
        return view(fresh.seen().now(fresh.pairing()));
    }

    /**
     * Lets it rest, for those in it; unchanged where it rests so already. One audit entry.
     *
     * @param until the day on which it goes on by itself; empty where it waits for one of them
     */
    public Outcome<PairView> pause(Viewer viewer, long id, Optional<LocalDate> until) {
        Optional<Instant> end = until.map(day -> day.atStartOfDay(texts.zone()).toInstant());
        return door.changeAsOwn(viewer, id, fresh -> pause(fresh, end));
    }

    private Outcome<PairView> pause(FreshPairing fresh, Optional<Instant> until) {
        Instant now = tidings.now();
        if (until.filter(end -> !end.isAfter(now) || end.isAfter(now.plus(PAUSE_MOST)))
                .isPresent()) {
            FieldError wrong = new FieldError("until", "field.pause-end", List.of());
            return Outcome.refused(Refusal.ofFields(SessionRefusal.INVALID, List.of(wrong)));
        }
        Pairing before = fresh.pairing();
        if (before.state() == PairingState.PAUSED
                && before.course().pausedUntil().equals(until)) {
            return Outcome.unchanged(view(fresh));
        }
        Pairing paused = before.state() == PairingState.PAUSED ? before : before.in(PairingState.PAUSED, now);
        fresh.row().save(paused.with(before.course().paused(until)));
        tidings.byOne(OccasionKind.PAIRING_PAUSED, fresh, before.state() + ">" + PairingState.PAUSED);
        return Outcome.done(view(fresh));
    }

    /**
     * Goes on, for those in it; unchanged where it runs. Refused with {@link SessionRefusal#SOMEBODY_AWAY} while somebody in it is not there any more: it
     * would rest again within the hour. One audit entry.
     */
    public Outcome<PairView> resume(Viewer viewer, long id) {
        return door.changeAsOwn(viewer, id, fresh -> {
            Pairing before = fresh.pairing();
            if (before.state() == PairingState.ACTIVE) {
                return Outcome.unchanged(view(fresh));
            }
            PairView now = view(fresh);
            if (now.isAlone()) {
                return Outcome.refused(SessionRefusal.SOMEBODY_AWAY);
            }
            fresh.row()
                    .save(before.in(PairingState.ACTIVE, tidings.now())
                            .with(before.course().paused(Optional.empty())));
            tidings.byOne(OccasionKind.PAIRING_RESUMED, fresh, before.state() + ">" + PairingState.ACTIVE);
            return Outcome.done(view(fresh));
        });
    }

    /** Says for the viewer that they are done, or not yet; once all of them say so it is completed. One audit entry. */
    public Outcome<PairView> done(Viewer viewer, long id, boolean finished) {
        return door.changeAsOwn(viewer, id, fresh -> done(fresh, finished));
    }

    private Outcome<PairView> done(FreshPairing fresh, boolean finished) {
        Pairing before = fresh.pairing();
        UserId me = fresh.seen().me();
        if (fresh.seen().own().filter(part -> part.done() == finished).isPresent()) {
            return Outcome.unchanged(view(fresh));
        }
        Pairing said = before.with(before.parts().stream()
                .map(part -> part.user().equals(me) ? part.finishing(finished) : part)
                .toList());
        fresh.row().save(said);
        if (said.parts().stream().allMatch(Part::done)) {
            places.end(fresh.row(), EndReason.DONE, tidings.now());
            tidings.byOne(OccasionKind.PAIRING_COMPLETED, fresh, before.state() + ">" + PairingState.COMPLETED);
        } else {
            tidings.byOne(finished ? OccasionKind.PAIRING_DONE_SAID : OccasionKind.PAIRING_DONE_UNSAID, fresh, "");
        }
        return Outcome.done(view(fresh));
    }

    /**
     * Ends it: by no fault for those in it, and nobody is told which of them it was; with that reason for whoever manages the programme, who
     * takes back an offer by it that both have not accepted. Unchanged where
     * it ended. One audit entry, which names only a manager. Thirteen statements: both enrolments are rows of their own, and what still runs is counted
     * anew.
     *
     * @param again whether to pair anew: whoever asks for it comes first then and is not shown the same people; where a manager does, both are
     */
    public Outcome<PairView> end(Viewer viewer, long id, boolean again) {
        return door.change(viewer, id, fresh -> Change.none(end(fresh, again)));
    }

    private Outcome<PairView> end(FreshPairing fresh, boolean again) {
        Pairing before = fresh.pairing();
        if (before.state() == PairingState.ENDED) {
            return Outcome.unchanged(view(fresh));
        }
        boolean managed = !fresh.seen().isOwn();
        if (managed && before.state() == PairingState.OFFERED) {
            offers.takeBack(fresh.programme(), fresh.row(), tidings.now());
            return Outcome.done(view(fresh));
        }
        if (managed
                && before.course().reason().filter(EndReason.BY_MANAGER::equals).isPresent()) {
            return Outcome.unchanged(view(fresh));
        }
        if (!before.state().isRunning()) {
            return Outcome.refused(PairingRefusal.OTHER_STATE, before.state());
        }
        String change = before.state() + ">" + PairingState.ENDED;
        if (managed) {
            Pairing over = places.end(fresh.row(), EndReason.BY_MANAGER, tidings.now());
            if (again && fresh.seen().programme().kind() != ProgrammeKind.CIRCLE) {
                over.parts().forEach(part -> places.again(over, part.user()));
            }
            tidings.byManager(OccasionKind.PAIRING_ENDED_BY_MANAGER, fresh, change);
            return Outcome.done(view(fresh));
        }
        if (fresh.seen().programme().kind() == ProgrammeKind.CIRCLE) {
            return Outcome.refused(SessionRefusal.CIRCLE_GOES_ON);
        }
        UserId me = fresh.seen().me();
        Pairing over = places.end(fresh.row(), EndReason.NO_FAULT, tidings.now());
        if (again) {
            places.again(over, me);
        }
        tidings.byNobody(OccasionKind.PAIRING_ENDED, PairTidings.Place.of(fresh), over, change, over.others(me));
        return Outcome.done(view(fresh));
    }
}
