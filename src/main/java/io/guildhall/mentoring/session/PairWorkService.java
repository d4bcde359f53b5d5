package io.guildhall.mentoring.session;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Opens the page of two who are paired: looks once whether the viewer may, and reads all that stands there. */
@Named
public final class PairWorkService {
    private final PairDoor door;
    private final PairService pairs;
    private final NoteService notes;
    private final Sessions sessions;
    private final Agreements agreements;
    private final Goals goals;
    private final FitChecks fits;

    @Inject
    PairWorkService(
            PairDoor door,
            PairService pairs,
            NoteService notes,
            Sessions sessions,
            Agreements agreements,
            Goals goals,
            FitChecks fits) {
        this.door = door;
        this.pairs = pairs;
        this.notes = notes;
        this.sessions = sessions;
        this.agreements = agreements;
        this.goals = goals;
        this.fits = fits;
    }

    /** The pairing, and what those in it wrote where the viewer is one of them; at most nine statements. */
    public Outcome<Opened> open(Viewer viewer, long id) {
        return door.look(viewer, id)
                .map(seen -> new Opened(pairs.view(seen), seen.isOwn() ? Optional.of(work(seen)) : Optional.empty()));
    }

    private PairWork work(SeenPairing seen) {
        return new PairWork(
                agreements.of(seen.pairing().id()),
                sessions.sessions(seen.pairing().id()),
                goals.goals(seen.pairing().id()),
                notes.readable(seen),
                fits.fit(seen.pairing().id(), seen.me()));
    }

    /**
     * A pairing, opened.
     *
     * @param work empty for whoever only manages the programme
     */
    public record Opened(PairView view, Optional<PairWork> work) {}
}
