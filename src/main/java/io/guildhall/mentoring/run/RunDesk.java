package io.guildhall.mentoring.run;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What managers do with runs, under the programme's lock. */
@Named
final class RunDesk {
    private static final Set<RunState> COMPUTING = Set.of(RunState.COMPUTING);

    private final ProgrammeDoor door;
    private final Runs runs;
    private final Pinning pinning;
    private final RunNotes notes;
    private final Clock clock;

    @Inject
    RunDesk(ProgrammeDoor door, Runs runs, Pinning pinning, RunNotes notes, Clock clock) {
        this.door = door;
        this.runs = runs;
        this.pinning = pinning;
        this.notes = notes;
        this.clock = clock;
    }

    /** Keeps a new run, unless one is being worked out. At most eight statements, one more with a draft that it comes from, and one for each five hundred people who are pinned. */
    Outcome<SeenRun> ask(Viewer viewer, ProgrammeId id, Optional<RunId> from, Optional<WantedPins> wanted) {
        return viewer.isAnonymous()
                ? Outcome.refused(CommunityRefusal.LOGIN_NEEDED)
                : door.change(viewer, id, fresh -> Change.none(ask(fresh, from, wanted)));
    }

    private Outcome<SeenRun> ask(FreshProgramme fresh, Optional<RunId> from, Optional<WantedPins> wanted) {
        SeenProgramme seen = fresh.seen();
        Programme programme = fresh.programme();
        Optional<Refusal> obstacle = obstacle(seen);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        List<RunRow> atWork = runs.forChange(programme.id(), COMPUTING);
        if (!atWork.isEmpty()) {
            return Outcome.unchanged(new SeenRun(seen, atWork.get(0).value()));
        }
        Optional<Run> before =
                from.flatMap(runs::find).filter(run -> run.programme().equals(programme.id()));
        if (from.isPresent() && before.isEmpty()) {
            return Outcome.refused(RunRefusal.UNKNOWN);
        }
        return wanted.map(each -> pinning.find(programme, each))
                .orElseGet(() -> Outcome.unchanged(Pins.NONE))
                .then(given -> Outcome.done(keep(seen, before, given)));
    }

    private SeenRun keep(SeenProgramme seen, Optional<Run> before, Pins given) {
        Programme programme = seen.programme();
        Instant now = clock.instant();
        int no = runs.of(programme.id(), 0, 1).stream()
                        .mapToInt(Run::no)
                        .findFirst()
                        .orElse(0)
                + 1;
        Pins pins = before.map(Run::pins).map(taken -> over(taken, given)).orElse(given);
        Run asked = runs.add(new Run(
                new RunId(0),
                programme.id(),
                no,
                programme.round().no(),
                RunState.COMPUTING,
                now,
                now,
                Progress.NONE,
                before.map(Run::id),
                pins,
                seed(programme.id(), no),
                Optional.empty(),
                Optional.empty()));
        notes.did(OccasionKind.RUN_ASKED, seen, asked, counted(pins), now);
        return new SeenRun(seen, asked);
    }

    /** Why the viewer asks for no run now; empty where they may. No statement. */
    static Optional<Refusal> obstacle(SeenProgramme seen) {
        return seen.unmanaged().or(() -> {
            if (!seen.programme().kind().isOfTheirChoice()) {
                return Optional.of(Refusal.of(RunRefusal.NONE_HERE));
            }
            ProgrammeState state = seen.programme().state();
            return state == ProgrammeState.OPEN
                    ? Optional.empty()
                    : Optional.of(Refusal.of(ProgrammeRefusal.NOT_OPEN, state));
        });
    }

    /**
     * The same for the same run of the same programme, so that whoever asks again gets the same: SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014) of both
     * numbers.
     */
    private static long seed(ProgrammeId programme, int no) {
        long mixed = programme.value() * 0x9E3779B97F4A7C15L + no;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** What was wanted before, where nothing else is wanted of the same two now. */
    private static Pins over(Pins before, Pins now) {
        return new Pins(
                joined(before.together(), now.together(), now.apart()),
                joined(before.apart(), now.apart(), now.together()));
    }

    private static Set<Pin> joined(Set<Pin> before, Set<Pin> more, Set<Pin> fewer) {
        return Stream.concat(before.stream().filter(each -> !fewer.contains(each)), more.stream())
                .collect(Collectors.toSet());
    }

    /** Sets all pins of a draft. At most nine statements, and one more for each five hundred people after the first. */
    Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins wanted) {
        return pin(viewer, id, wanted, (before, found) -> found);
    }

    /** Sets what is wanted of two people alone. At most nine statements. */
    Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins.Two two, RunService.Wish wish) {
        return pin(viewer, id, new WantedPins(List.of(two), List.of()), (before, found) -> {
            Set<Pin> both = found.together();
            Pins without = new Pins(joined(before.together(), Set.of(), both), joined(before.apart(), Set.of(), both));
            return switch (wish) {
                case TOGETHER -> new Pins(joined(without.together(), both, Set.of()), without.apart());
                case APART -> new Pins(without.together(), joined(without.apart(), both, Set.of()));
                case ANY -> without;
            };
        });
    }

    private Outcome<SeenRun> pin(Viewer viewer, RunId id, WantedPins wanted, BiFunction<Pins, Pins, Pins> change) {
        return change(
                viewer,
                id,
                state -> !state.isDraft(),
                (seen, row) -> pinning.find(seen.programme(), wanted).then(found -> {
                    Run before = row.value();
                    Pins pins = change.apply(before.pins(), found);
                    if (pins.equals(before.pins())) {
                        return Outcome.unchanged(new SeenRun(seen, before));
                    }
                    row.save(before.with(pins));
                    notes.did(OccasionKind.RUN_PINNED, seen, before, counted(pins), clock.instant());
                    return Outcome.done(new SeenRun(seen, row.value()));
                }));
    }

    private static String counted(Pins pins) {
        return ", together " + pins.together().size() + ", apart "
                + pins.apart().size();
    }

    /** Throws a draft away, or stops what is being worked out. At most eight statements. */
    Outcome<SeenRun> discard(Viewer viewer, RunId id) {
        return change(viewer, id, state -> state == RunState.PUBLISHED || state == RunState.FAILED, (seen, row) -> {
            Run before = row.value();
            if (before.state() == RunState.DISCARDED || before.state() == RunState.CANCELLED) {
                return Outcome.unchanged(new SeenRun(seen, before));
            }
            boolean stopped = before.state() == RunState.COMPUTING;
            Instant now = clock.instant();
            row.save(before.in(stopped ? RunState.CANCELLED : RunState.DISCARDED, now));
            OccasionKind kind = stopped ? OccasionKind.RUN_CANCELLED : OccasionKind.RUN_DISCARDED;
            notes.did(kind, seen, before, "", now);
            return Outcome.done(new SeenRun(seen, row.value()));
        });
    }

    private Outcome<SeenRun> change(
            Viewer viewer,
            RunId id,
            Predicate<RunState> isWrong,
            BiFunction<SeenProgramme, RunRow, Outcome<SeenRun>> work) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        Optional<Run> known = runs.find(id);
        if (known.isEmpty()) {
            return Outcome.refused(RunRefusal.UNKNOWN);
        }
        Outcome<SeenRun> changed = door.change(
                viewer,
                known.get().programme(),
                fresh -> Change.none(fresh.seen()
                        .unmanaged()
                        .<Outcome<SeenRun>>map(Outcome::refused)
                        .orElseGet(() -> runs.forChange(id)
                                .map(row -> isWrong.test(row.value().state())
                                        ? Outcome.<SeenRun>refused(
                                                RunRefusal.OTHER_STATE,
                                                row.value().state())
                                        : work.apply(fresh.seen(), row))
                                .orElseGet(() -> Outcome.refused(RunRefusal.UNKNOWN)))));
        boolean hidden = changed.reason()
                .filter(reason -> reason.code() == ProgrammeRefusal.UNKNOWN)
                .isPresent();
        return hidden ? Outcome.refused(RunRefusal.UNKNOWN) : changed;
    }
}
