package io.guildhall.mentoring.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a programme takes people in and when their pairings run. What is missing is open: without any date it goes on for ever.
 *
 * @param enrolTo after this nobody enrols any more
 * @param end when its pairings end; fourteen days later those that still run are completed
 */
public record Dates(
        Optional<Instant> enrolFrom, Optional<Instant> enrolTo, Optional<Instant> start, Optional<Instant> end) {
    private static final Dates OPEN = new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Evergreen: no date at all. */
    public static Dates open() {
        return OPEN;
    }

    /** Whether it takes people in then, as far as dates decide. */
    public boolean isEnrolling(Instant now) {
        return enrolFrom.filter(from -> from.isAfter(now)).isEmpty()
                && enrolTo.filter(to -> !to.isAfter(now)).isEmpty();
    }

    /** Where a round with these dates is then. Without a start it runs as soon as nobody enrols any more, or at once. */
    public RoundStage stage(Instant now) {
        if (end.filter(over -> !over.isAfter(now)).isPresent()) {
            return RoundStage.ENDED;
        }
        if (enrolFrom.filter(from -> from.isAfter(now)).isPresent()) {
            return RoundStage.PLANNED;
        }
        if (start.filter(begins -> begins.isAfter(now)).isPresent()) {
            return isEnrolling(now) ? RoundStage.ENROLLING : RoundStage.MATCHING;
        }
        boolean fills = start.isEmpty() && enrolTo.filter(to -> to.isAfter(now)).isPresent();
        return fills ? RoundStage.ENROLLING : RoundStage.RUNNING;
    }

    /** Whether each that is there is later than the one before. */
    public boolean areInOrder() {
        Instant last = Instant.MIN;
        for (Optional<Instant> each : List.of(enrolFrom, enrolTo, end)) {
            if (each.isPresent()) {
                if (!each.get().isAfter(last)) {
                    return false;
                }
                last = each.get();
            }
        }
        return start.isEmpty()
                || (enrolFrom.filter(from -> from.isAfter(start.get())).isEmpty()
                        && end.filter(over -> !over.isAfter(start.get())).isEmpty());
    }
}
