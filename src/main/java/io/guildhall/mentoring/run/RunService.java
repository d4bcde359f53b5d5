package io.guildhall.mentoring.run;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Background;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets whoever manages a programme ask for runs, look at them, and say whom they want together or apart. Nobody else knows that there are any. */
@Named
public final class RunService {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final RunSight sight;
    private final RunDesk desk;
    private final RunWorkService worker;
    private final ProgrammeDoor door;
    private final Runs runs;
    private final Enrolments enrolments;
    private final StaleCheck check;
    private final Background background;

    @Inject
    RunService(
            RunSight sight,
            RunDesk desk,
            RunWorkService worker,
            ProgrammeDoor door,
            Runs runs,
            Enrolments enrolments,
            StaleCheck check,
            Background background) {
        this.sight = sight;
        this.desk = desk;
        this.worker = worker;
        this.door = door;
        this.runs = runs;
        this.enrolments = enrolments;
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
                        .then(managed -> numbered(cursor))
                        .map(below -> page(
                                runs.of(seen.programme().id(), below, limit + 1), limit, Run::no, OptionalInt.empty()));
    }

    private static Outcome<Integer> numbered(Optional<String> cursor) {
        return cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()
                ? Outcome.refused(ProgrammeRefusal.BAD_CURSOR)
                : Outcome.unchanged(cursor.map(Integer::parseInt).orElse(0));
    }

    /** Of one more than were asked for. */
    private static <T> Page<T> page(List<T> found, int limit, ToIntFunction<T> no, OptionalInt total) {
        Optional<String> next = found.size() > limit
                ? Optional.of(Integer.toString(no.applyAsInt(found.get(limit - 1))))
                : Optional.empty();
        return new Page<>(found.stream().limit(limit).toList(), next, total);
    }

    /** Its proposals, with the people of them, by number; none before it is worked out. At most six statements. */
    public Outcome<Page<Pair>> pairs(Viewer viewer, RunId id, Optional<String> cursor, int limit) {
        return sight.look(viewer, id).then(seen -> numbered(cursor).map(after -> pairs(seen.run(), after, limit)));
    }

    private Page<Pair> pairs(Run run, int after, int limit) {
        Page<Proposal> page = run.result()
                .map(found -> page(
                        runs.proposals(run.id(), after, limit + 1), limit, Proposal::no, OptionalInt.of(found.pairs())))
                .orElseGet(() -> page(List.of(), limit, Proposal::no, OptionalInt.empty()));
        Map<EnrolmentId, UserId> people = people(page.items().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.giver(), each.taker()),
                        each.alternatives().stream().map(Proposal.Alternative::giver))));
        return new Page<>(page.items().stream().map(each -> pair(each, people)).toList(), page.next(), page.total());
    }

    private static Pair pair(Proposal proposal, Map<EnrolmentId, UserId> people) {
        return new Pair(
                proposal,
                Optional.ofNullable(people.get(proposal.giver())),
                Optional.ofNullable(people.get(proposal.taker())),
                proposal.alternatives().stream()
                        .map(each -> Optional.ofNullable(people.get(each.giver())))
                        .toList());
    }

    /** Whoever was erased is missing. */
    private Map<EnrolmentId, UserId> people(Stream<EnrolmentId> numbers) {
        return enrolments.ofNumbers(numbers.collect(Collectors.toSet())).stream()
                .filter(each -> !Tombstone.is(each.user()))
                .collect(Collectors.toMap(Enrolment::id, Enrolment::user));
    }

    /** Those for whom it found nobody, by number; none before it is worked out. At most six statements. */
    public Outcome<Page<Alone>> unmatched(Viewer viewer, RunId id, Optional<String> cursor, int limit) {
        return sight.look(viewer, id).then(seen -> numbered(cursor).map(after -> unmatched(seen.run(), after, limit)));
    }

    private Page<Alone> unmatched(Run run, int after, int limit) {
        Page<Unmatched> page = page(
                run.result().isPresent() ? runs.unmatched(run.id(), after, limit + 1) : List.of(),
                limit,
                Unmatched::no,
                OptionalInt.empty());
        Map<EnrolmentId, UserId> people = people(page.items().stream().map(Unmatched::person));
        return new Page<>(
                page.items().stream()
                        .map(each -> new Alone(each, Optional.ofNullable(people.get(each.person()))))
                        .toList(),
                page.next(),
                page.total());
    }

    /** The people of these pins, for those who show them; whoever was erased is missing. One statement for each five hundred. */
    public Map<EnrolmentId, UserId> pinned(Viewer viewer, SeenRun seen) {
        return viewer.isAnonymous() || !seen.seen().manages()
                ? Map.of()
                : people(Stream.of(
                                seen.run().pins().together(), seen.run().pins().apart())
                        .flatMap(pins -> pins.stream().flatMap(pin -> Stream.of(pin.giver(), pin.taker()))));
    }

    /**
     * What is different since a draft read everybody; refused where it is no draft. It reads everybody anew, so it costs more statements the more they are:
     * {@link StaleCheck#standing} says how many, and four.
     */
    public Outcome<Differences> differences(Viewer viewer, RunId id) {
        return sight.look(viewer, id)
                .then(seen -> seen.run().state().isDraft()
                        ? Outcome.unchanged(
                                check.standing(seen.run(), seen.seen().programme())
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
