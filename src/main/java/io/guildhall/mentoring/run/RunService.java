package io.guildhall.mentoring.run;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Background;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Lets whoever manages a programme ask for runs, look at them, and say whom they want together or apart. Nobody else knows that there are any. */
@Named
public final class RunService {
    private final RunSight sight;
    private final RunDesk desk;
    private final RunWorkService worker;
    private final ProgrammeDoor door;
    private final Runs runs;
    private final FoundPages found;
    private final Programmes programmes;
    private final StaleCheck check;
    private final Background background;

    @Inject
    RunService(
            RunSight sight,
            RunDesk desk,
            RunWorkService worker,
            ProgrammeDoor door,
            Runs runs,
            FoundPages found,
            Programmes programmes,
            StaleCheck check,
            Background background) {
        this.sight = sight;
        this.desk = desk;
        this.worker = worker;
        this.door = door;
        this.runs = runs;
        this.found = found;
        this.programmes = programmes;
        this.check = check;
        this.background = background;
    }

    /**
     * Asks for a run, while the programme is open; it is worked out in the background. Unchanged, with the run that there is, where one is being worked out
     * already. One audit entry. At most ten statements, and one for each five hundred people who are pinned.
     *
     * @param from a draft whose pins it takes over; the pins that are given win
     */
    public Outcome<SeenRun> ask(Viewer viewer, ProgrammeId id, Optional<RunId> from, Optional<WantedPins> pins) {
        Outcome<SeenRun> asked = desk.ask(viewer, id, from, pins);
        if (asked instanceof Outcome.Done<SeenRun> done && done.changed()) {
            RunId run = done.value().run().id();
            background.soon(() -> worker.work(run));
        }
        return asked;
    }

    /** Why the viewer asks for no run of a programme now; empty where they may. No statement. */
    public Optional<Refusal> obstacle(Viewer viewer, SeenProgramme seen) {
        return viewer.isAnonymous() ? Optional.of(Refusal.of(CommunityRefusal.LOGIN_NEEDED)) : RunDesk.obstacle(seen);
    }

    /** One run. At most four statements. */
    public Outcome<SeenRun> look(Viewer viewer, RunId id) {
        return sight.look(viewer, id);
    }

    /** Those of a programme, newest first. At most five statements. */
    public Outcome<Page<Run>> of(Viewer viewer, ProgrammeId id, Optional<String> cursor, int limit) {
        return viewer.isAnonymous()
                ? Outcome.refused(CommunityRefusal.LOGIN_NEEDED)
                : door.look(viewer, id).then(seen -> of(viewer, seen, cursor, limit));
    }

    /** The same of a programme that was seen already. One statement. */
    public Outcome<Page<Run>> of(Viewer viewer, SeenProgramme seen, Optional<String> cursor, int limit) {
        return viewer.isAnonymous()
                ? Outcome.refused(CommunityRefusal.LOGIN_NEEDED)
                : RunSight.managed(seen)
                        .then(managed -> FoundPages.numbered(cursor))
                        .map(below -> FoundPages.page(
                                runs.of(seen.programme().id(), below, limit + 1), limit, Run::no, OptionalInt.empty()));
    }

    /** Its proposals, with the people of them, by number; none before it is worked out. At most six statements. */
    public Outcome<Page<Pair>> pairs(Viewer viewer, RunId id, Optional<String> cursor, int limit) {
        return sight.look(viewer, id)
                .then(seen -> found.proposals(seen.run(), FoundPages.Order.OF_THE_MATCH, cursor, limit)
                        .map(page -> FoundPages.pairs(page, found.people(FoundPages.named(page)))));
    }

    /** Those for whom it found nobody, by number; none before it is worked out. At most six statements. */
    public Outcome<Page<Alone>> unmatched(Viewer viewer, RunId id, Optional<String> cursor, int limit) {
        return sight.look(viewer, id)
                .then(seen -> found.unmatched(seen.run(), cursor, limit)
                        .map(page -> FoundPages.alone(
                                page, found.people(page.items().stream().map(Unmatched::person)))));
    }

    /**
     * The people of its pins, those that it dropped among them, for those who show them; whoever was erased is missing. One statement for each five hundred.
     */
    public Map<EnrolmentId, UserId> pinned(Viewer viewer, SeenRun seen) {
        return viewer.isAnonymous() || !seen.seen().manages() ? Map.of() : found.people(FoundPages.pinned(seen.run()));
    }

    /**
     * What is different since a draft read everybody; refused where it is no draft. It reads everybody anew, so it costs more statements the more they are:
     * {@link StaleCheck#standing} says how many, and five. The programme is read anew as well: another node may just have changed what publishing compares.
     */
    public Outcome<Differences> differences(Viewer viewer, RunId id) {
        return sight.look(viewer, id)
                .then(seen -> seen.run().state().isDraft()
                        ? Outcome.unchanged(check.standing(
                                        seen.run(),
                                        programmes
                                                .find(seen.run().programme())
                                                .orElse(seen.seen().programme()))
                                .differences())
                        : Outcome.refused(RunRefusal.OTHER_STATE, seen.run().state()));
    }

    /** What proves a run, as text. At most five statements. Refused before it is worked out. */
    public Outcome<String> certificate(Viewer viewer, RunId id) {
        return sight.look(viewer, id)
                .then(seen -> seen.run()
                        .result()
                        .flatMap(found -> runs.paper(id, Runs.Paper.CERTIFICATE))
                        .map(Outcome::unchanged)
                        .orElseGet(() -> Outcome.refused(
                                RunRefusal.OTHER_STATE, seen.run().state())));
    }

    /**
     * Sets whom managers want together and apart in the next run that is made of this draft. One audit entry. At most ten statements, and one more for each five
     * hundred people after the first.
     */
    public Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins pins) {
        return desk.pin(viewer, id, pins);
    }

    /** The same for two people alone, whatever was wanted of others. At most ten statements. */
    public Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins.Two two, Wish wish) {
        return desk.pin(viewer, id, two, wish);
    }

    /**
     * Throws a draft away, or stops a run that is being worked out; unchanged where that was done. One audit entry. At most nine statements.
     */
    public Outcome<SeenRun> discard(Viewer viewer, RunId id) {
        return desk.discard(viewer, id);
    }

    /** What a manager wants of two people. */
    public enum Wish {
        TOGETHER,
        APART,
        /** Whatever the match finds. */
        ANY
    }
}
