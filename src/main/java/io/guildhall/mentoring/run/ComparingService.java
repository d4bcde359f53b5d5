package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows whoever manages a programme what tells two of its runs apart. */
@Named
public final class ComparingService {
    private static final int STEP = 2_000;

    private final RunService service;
    private final Runs runs;
    private final FoundPages found;

    @Inject
    ComparingService(RunService service, Runs runs, FoundPages found) {
        this.service = service;
        this.runs = runs;
        this.found = found;
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
        Map<EnrolmentId, UserId> users = found.people(
                Stream.concat(shown.stream(), others.stream()).flatMap(each -> Stream.of(each.giver(), each.taker())));
        return new Compared(
                there,
                one.size() - onlyHere.size(),
                onlyHere.size(),
                onlyThere.size(),
                shown.stream().map(each -> Two.of(each, users)).toList(),
                others.stream().map(each -> Two.of(each, users)).toList());
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

    /** Two people; somebody who was erased is empty. */
    public record Two(Optional<UserId> giver, Optional<UserId> taker) {
        static Two of(Pin pin, Map<EnrolmentId, UserId> people) {
            return new Two(Optional.ofNullable(people.get(pin.giver())), Optional.ofNullable(people.get(pin.taker())));
        }
    }

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
}
