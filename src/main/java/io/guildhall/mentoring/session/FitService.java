package io.guildhall.mentoring.session;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/**
 * Asks people once they met how the pairing fits. Their answer is told to nobody, not even to the other; managers read counts from {@value #LEAST} answers
 * on. It is no state of anything, so no record is made of who answered.
 */
@Named
public final class FitService {
    /** From how many answers on they are counted. */
    public static final int LEAST = 5;

    private final PairDoor door;
    private final ProgrammeDoor programmes;
    private final FitChecks fits;
    private final PairTidings tidings;

    @Inject
    FitService(PairDoor door, ProgrammeDoor programmes, FitChecks fits, PairTidings tidings) {
        this.door = door;
        this.programmes = programmes;
        this.fits = fits;
        this.tidings = tidings;
    }

    /** What the viewer answered, if they did; at most five statements. */
    public Outcome<Optional<FitAnswer>> own(Viewer viewer, long pairing) {
        return door.lookAsOwn(viewer, pairing)
                .map(seen -> fits.fit(seen.pairing().id(), seen.me()));
    }

    /** Answers, after the first session that was held; the last answer counts. */
    public Outcome<Optional<FitAnswer>> say(Viewer viewer, long pairing, FitAnswer answer) {
        return door.changeAsOwn(viewer, pairing, fresh -> {
            if (fresh.pairing().course().held() == 0) {
                return Outcome.refused(SessionRefusal.NOT_MET);
            }
            Optional<FitAnswer> before =
                    fits.fit(fresh.pairing().id(), fresh.seen().me());
            if (before.filter(answer::equals).isPresent()) {
                return Outcome.unchanged(before);
            }
            fits.say(
                    fresh.pairing().programme(),
                    fresh.pairing().id(),
                    fresh.seen().me(),
                    answer,
                    tidings.now());
            return Outcome.done(Optional.of(answer));
        });
    }

    /** How often each answer was given in a programme, for whoever manages it; none below {@value #LEAST} answers. At most seven statements. */
    public Outcome<Map<FitAnswer, Integer>> counts(Viewer viewer, ProgrammeId id) {
        return programmes
                .look(viewer, id)
                .then(seen -> seen.manages()
                        ? Outcome.unchanged(shown(fits.count(id)))
                        : Outcome.refused(ProgrammeRefusal.NOT_MANAGER));
    }

    private static Map<FitAnswer, Integer> shown(Map<FitAnswer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum() < LEAST ? Map.of() : counts;
    }
}
