package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.run.ComparingService.Two;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows whoever manages a programme what one of its runs found, all that stands on one screen read together. */
@Named
public final class FindingsService {
    private final FoundPages found;

    @Inject
    FindingsService(FoundPages found) {
        this.found = found;
    }

    /**
     * What a run found that the viewer saw. Three statements, and one more for each further five hundred people who are named. Refused with
     * {@link ProgrammeRefusal#NOT_MANAGER} for others, and where a place in a list is none.
     */
    public Outcome<Findings> of(Viewer viewer, SeenRun seen, Wanted wanted) {
        Run run = seen.run();
        if (viewer.isAnonymous() || !seen.seen().manages()) {
            return Outcome.refused(ProgrammeRefusal.NOT_MANAGER);
        }
        FoundPages.Order order = wanted.weakest() ? FoundPages.Order.WEAKEST : FoundPages.Order.OF_THE_MATCH;
        return found.proposals(run, order, wanted.pairs(), wanted.limit())
                .then(pairs ->
                        found.unmatched(run, wanted.alone(), wanted.limit()).map(alone -> findings(run, pairs, alone)));
    }

    private Findings findings(Run run, Page<Proposal> pairs, Page<Unmatched> alone) {
        Map<EnrolmentId, UserId> people = found.people(Stream.of(
                        FoundPages.named(pairs), alone.items().stream().map(Unmatched::person), FoundPages.pinned(run))
                .flatMap(each -> each));
        Pins pins = run.pins();
        return new Findings(
                FoundPages.pairs(pairs, people),
                FoundPages.alone(alone, people),
                twos(pins.together(), people),
                twos(pins.apart(), people),
                run.result().map(result -> result.followed().changes(pins)).orElse(0),
                FoundPages.dropped(run).stream()
                        .map(each -> new Lost(Two.of(each.pin(), people), each.why()))
                        .toList());
    }

    private static List<Two> twos(Set<Pin> pins, Map<EnrolmentId, UserId> people) {
        return Pins.sorted(pins).map(each -> Two.of(each, people)).toList();
    }

    /**
     * What to read.
     *
     * @param pairs after which pair, as the page before said; empty for the first page
     * @param weakest whether those with the fewest points come first
     * @param alone the same of those without anybody
     * @param limit how many of each at most
     */
    public record Wanted(Optional<String> pairs, boolean weakest, Optional<String> alone, int limit) {}

    /**
     * What a run found.
     *
     * @param together whom managers want together in the next run
     * @param apart whom they want apart
     * @param changes of how many two something else is wanted by now than this run read
     * @param dropped whom managers wanted together and whom this run did not bring together
     */
    public record Findings(
            Page<Pair> pairs, Page<Alone> alone, List<Two> together, List<Two> apart, int changes, List<Lost> dropped) {
        public Findings {
            together = List.copyOf(together);
            apart = List.copyOf(apart);
            dropped = List.copyOf(dropped);
        }
    }

    /** Two who were wanted together in vain. */
    public record Lost(Two two, DroppedPin.Why why) {}
}
