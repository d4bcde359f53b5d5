package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Lets whoever manages a programme ask for runs, look at them, and say whom they want together or apart. Nobody else knows that there are any. */
@Named
public final class RunService {
    @Inject
    RunService() {}

    /**
     * Asks for a run; it is worked out in the background. Unchanged, with the run that there is, where one is being worked out already. One audit entry.
     *
     * @param from a draft whose pins it takes over; the pins that are given win
     */
    public Outcome<SeenRun> ask(Viewer viewer, ProgrammeId id, Optional<RunId> from, Optional<WantedPins> pins) {
        throw new UnsupportedOperationException();
    }

    /** One run. */
    public Outcome<SeenRun> look(Viewer viewer, RunId id) {
        throw new UnsupportedOperationException();
    }

    /** Those of a programme, newest first. */
    public Outcome<Page<Run>> of(Viewer viewer, ProgrammeId id, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The same of a programme that was seen already. */
    public Outcome<Page<Run>> of(Viewer viewer, SeenProgramme seen, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Its proposals, with the people of them, by number. */
    public Outcome<Page<Pair>> pairs(Viewer viewer, RunId id, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Those for whom it found nobody, by number. */
    public Outcome<Page<Alone>> unmatched(Viewer viewer, RunId id, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** What is different since a draft read everybody. It reads everybody anew. */
    public Outcome<Differences> differences(Viewer viewer, RunId id) {
        throw new UnsupportedOperationException();
    }

    /** What proves a run, as text. */
    public Outcome<String> certificate(Viewer viewer, RunId id) {
        throw new UnsupportedOperationException();
    }

    /** Sets whom managers want together and apart in the next run that is made of this draft. One audit entry. */
    public Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins pins) {
        throw new UnsupportedOperationException();
    }

    /** The same for two people alone, whatever was wanted of others. */
    public Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins.Two two, Wish wish) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away, or stops a run that is being worked out; unchanged where that was done. One audit entry. */
    public Outcome<SeenRun> discard(Viewer viewer, RunId id) {
        throw new UnsupportedOperationException();
    }

    /** What a manager wants of two people. */
    public enum Wish {
        TOGETHER,
        APART,
        /** Whatever the match finds. */
        ANY
    }
}
