package io.guildhall.mentoring.session;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How everything about two who are paired sees them: those in the pairing, and whoever manages the programme. To all others it is not there. */
@Named
final class PairDoor {
    private final Pairings pairings;
    private final ProgrammeDoor door;
    private final Programmes programmes;
    private final KnownProgrammes known;
    private final KnownSettings settings;
    private final Clock clock;

    @Inject
    PairDoor(
            Pairings pairings,
            ProgrammeDoor door,
            Programmes programmes,
            KnownProgrammes known,
            KnownSettings settings,
            Clock clock) {
        this.pairings = pairings;
        this.door = door;
        this.programmes = programmes;
        this.known = known;
        this.settings = settings;
        this.clock = clock;
    }

    /** A pairing as the viewer sees it; at most three statements for those in it where its programme is known, four for others. */
    Outcome<SeenPairing> look(Viewer viewer, long id) {
        return settings.ifOn(
                Pillar.MENTORING,
                () -> viewer.user()
                        .map(user -> pairings.find(new PairingId(id))
                                .flatMap(pairing -> seen(viewer, pairing))
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(PairingRefusal.UNKNOWN)))
                        .orElseGet(() -> Outcome.refused(SiteRefusal.LOGIN_NEEDED)));
    }

    private Optional<SeenPairing> seen(Viewer viewer, Pairing pairing) {
        return programme(pairing)
                .flatMap(programme ->
                        isIn(viewer, pairing) ? door.seenAsPart(viewer, programme) : door.seen(viewer, programme))
                .flatMap(seen -> seen(seen, pairing));
    }

    private static boolean isIn(Viewer viewer, Pairing pairing) {
        return viewer.user().filter(pairing::has).isPresent();
    }

    private Optional<Programme> programme(Pairing pairing) {
        return known.find(pairing.programme()).or(() -> programmes.find(pairing.programme()));
    }

    private static Optional<SeenPairing> seen(SeenProgramme programme, Pairing pairing) {
        SeenPairing seen = new SeenPairing(programme, pairing);
        return seen.isOwn() || programme.manages() ? Optional.of(seen) : Optional.empty();
    }

    /** The same for those in it alone. */
    Outcome<SeenPairing> lookAsOwn(Viewer viewer, long id) {
        return look(viewer, id).then(PairDoor::own);
    }

    private static Outcome<SeenPairing> own(SeenPairing seen) {
        return seen.isOwn() ? Outcome.unchanged(seen) : Outcome.refused(PairingRefusal.NOT_YOURS);
    }

    /** Changes something in a pairing that the viewer sees, under the programme's lock: five statements before the work begins, six for others than those in it. */
    <T> Outcome<T> change(Viewer viewer, long id, Function<FreshPairing, Change<T>> work) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return settings.ifOn(
                Pillar.MENTORING,
                () -> pairings.find(new PairingId(id))
                        .map(before -> change(viewer, before, work))
                        .orElseGet(() -> Outcome.refused(PairingRefusal.UNKNOWN)));
    }

    private <T> Outcome<T> change(Viewer viewer, Pairing before, Function<FreshPairing, Change<T>> work) {
        Function<FreshProgramme, Change<T>> inside = programme -> pairings.forChange(before.id())
                .flatMap(row -> seen(programme.seen(), row.value())
                        .map(seen -> work.apply(new FreshPairing(programme, seen, row))))
                .orElseGet(() -> Change.none(Outcome.refused(PairingRefusal.UNKNOWN)));
        Outcome<T> outcome = isIn(viewer, before)
                ? door.changeAsPart(viewer, before.programme(), inside)
                : door.change(viewer, before.programme(), inside);
        // Whoever may not know of the programme does not know of the pairing either.
        return outcome.reason()
                        .filter(refusal -> refusal.code() == ProgrammeRefusal.UNKNOWN)
                        .isPresent()
                ? Outcome.refused(PairingRefusal.UNKNOWN)
                : outcome;
    }

    /** Changes something that those in it alone change, while it runs. */
    <T> Outcome<T> changeAsOwn(Viewer viewer, long id, Function<FreshPairing, Outcome<T>> work) {
        return change(viewer, id, fresh -> {
            Pairing before = fresh.pairing();
            Outcome<T> outcome = own(fresh.seen())
                    .then(seen -> seen.isWritable()
                            ? work.apply(fresh)
                            : Outcome.refused(
                                    PairingRefusal.OTHER_STATE, seen.pairing().state()));
            return new Change<>(outcome, wentOn(before, fresh.pairing()));
        });
    }

    /** What others need to know of: not what they write, nor what they plan. */
    private List<DomainEvent> wentOn(Pairing before, Pairing after) {
        boolean same = after.state() == before.state()
                && after.course().held() == before.course().held();
        return same ? List.of() : List.of(PairingWentOn.of(after, clock.instant()));
    }

    /** The person who acts. */
    static UserId actor(FreshPairing fresh) {
        return fresh.seen().viewer().user().orElseThrow();
    }
}
