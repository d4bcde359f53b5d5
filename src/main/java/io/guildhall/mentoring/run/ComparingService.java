package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.Enrolments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows whoever manages a programme what tells two of its runs apart, and whom they wanted together or apart. */
@Named
public final class ComparingService {
    private static final int STEP = 2_000;

    private final RunService service;
    private final Runs runs;
    private final Enrolments enrolments;

    @Inject
    ComparingService(RunService service, Runs runs, Enrolments enrolments) {
        this.service = service;
        this.runs = runs;
        this.enrolments = enrolments;
    }

    /**
     * What tells a run from another of the same programme. It reads the pairs of both: a statement for each {@value #STEP} of them, and one for those who are named.
     * Refused with {@link RunRefusal#UNKNOWN} where they are of two programmes.
     *
     * @param named how many pairs of each are named at most
     */
    public Outcome<Compared> compare(Viewer viewer, RunId id, RunId other, int named) {
        return service.look(viewer, id)
                .then(here -> service.look(viewer, other)
                        .then(there -> there.run().programme().equals(here.run().programme())
                                ? Outcome.unchanged(compared(here.run(), there.run(), named))
                                : Outcome.refused(RunRefusal.UNKNOWN)));
    }

    private Compared compared(Run here, Run there, int named) {
        Set<Pin> one = pairs(here.id());
        Set<Pin> two = pairs(there.id());
        List<Pin> onlyHere = one.stream().filter(each -> !two.contains(each)).toList();
        List<Pin> onlyThere = two.stream().filter(each -> !one.contains(each)).toList();
        List<Pin> shown = onlyHere.stream().limit(named).toList();
        List<Pin> others = onlyThere.stream().limit(named).toList();
        Map<EnrolmentId, UserId> users =
                users(Stream.concat(shown.stream(), others.stream()).toList());
        return new Compared(
                there,
                one.size() - onlyHere.size(),
                onlyHere.size(),
                onlyThere.size(),
                shown.stream().map(each -> two(each, users)).toList(),
                others.stream().map(each -> two(each, users)).toList());
    }

    private Set<Pin> pairs(RunId id) {
        Set<Pin> pairs = new LinkedHashSet<>();
        List<Proposal> step = runs.proposals(id, 0, STEP);
        while (!step.isEmpty()) {
            step.forEach(each -> pairs.add(new Pin(each.giver(), each.taker())));
            int last = step.get(step.size() - 1).no();
            step = step.size() < STEP ? List.of() : runs.proposals(id, last, STEP);
        }
        return pairs;
    }

    /** Whom managers want together and apart in the next match of a run that the viewer saw, for whoever manages its programme. At most two statements for five hundred of them. */
    public Wanted wanted(Viewer viewer, SeenRun seen) {
        Pins pins = seen.run().pins();
        List<Pin> all = new ArrayList<>(pins.together());
        all.addAll(pins.apart());
        if (viewer.isAnonymous() || !seen.seen().manages() || all.isEmpty()) {
            return new Wanted(List.of(), List.of(), 0);
        }
        Map<EnrolmentId, UserId> users = service.pinned(viewer, seen);
        Map<Pin, Proposal> proposed =
                runs.proposalsOf(seen.run().id(), all.stream().map(Pin::taker).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(each -> new Pin(each.giver(), each.taker()), Function.identity()));
        long fresh = pins.together().stream()
                .filter(each ->
                        !proposed.containsKey(each) || !proposed.get(each).pinned())
                .count();
        int dropped = seen.run().result().map(Result::dropped).orElse(0);
        long gone = pins.apart().stream().filter(proposed::containsKey).count();
        return new Wanted(
                twos(pins.together(), users), twos(pins.apart(), users), (int) (Math.max(0, fresh - dropped) + gone));
    }

    private static List<Two> twos(Set<Pin> pins, Map<EnrolmentId, UserId> users) {
        return Pins.sorted(pins).map(each -> two(each, users)).toList();
    }

    private static Two two(Pin pin, Map<EnrolmentId, UserId> users) {
        return new Two(Optional.ofNullable(users.get(pin.giver())), Optional.ofNullable(users.get(pin.taker())));
    }

    private Map<EnrolmentId, UserId> users(List<Pin> pins) {
        return enrolments
                .ofNumbers(pins.stream()
                        .flatMap(each -> Stream.of(each.giver(), each.taker()))
                        .collect(Collectors.toSet()))
                .stream()
                .filter(each -> !Tombstone.is(each.user()))
                .collect(Collectors.toMap(Enrolment::id, Enrolment::user));
    }

    /** Two people; somebody who was erased is empty. */
    public record Two(Optional<UserId> giver, Optional<UserId> taker) {}

    /**
     * What tells a run from another.
     *
     * @param there the other
     * @param both how many pairs both have
     * @param here how many only the first has
     * @param elsewhere how many only the other has
     * @param onlyHere some of those, with their people
     * @param onlyThere the same of the other
     */
    public record Compared(Run there, int both, int here, int elsewhere, List<Two> onlyHere, List<Two> onlyThere) {
        public Compared {
            onlyHere = List.copyOf(onlyHere);
            onlyThere = List.copyOf(onlyThere);
        }
    }

    /**
     * Whom managers want together, and whom apart.
     *
     * @param changes how many of these wishes the run did not follow, as far as its pairs tell
     */
    public record Wanted(List<Two> together, List<Two> apart, int changes) {
        public Wanted {
            together = List.copyOf(together);
            apart = List.copyOf(apart);
        }
    }
}
