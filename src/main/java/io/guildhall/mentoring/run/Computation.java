package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import java.time.Instant;

/** Works a run out, from everybody who takes part and nothing else: the same each time, on every node. Pure; not for several threads. */
public final class Computation {
    /** The version of what is computed: another one may find something else in the same crowd. */
    public static final String ENGINE = "1";

    private Computation() {}

    /**
     * Works it out, and checks the proof.
     *
     * @throws IllegalStateException where what was found could not be proved; a bug
     * @throws Watch.Stopped where the watch says so
     */
    public static Draft of(Crowd crowd, Pins pins, long seed, Instant now, Watch watch) {
        throw new UnsupportedOperationException();
    }

    /** What everybody looks like now, in the order of enrolments. */
    public static java.util.List<Likeness> likeness(Crowd crowd, Instant now) {
        java.util.List<Likeness> all = new java.util.ArrayList<>();
        crowd.givers().forEach(each -> all.add(like(crowd, each, crowd.isOfPeers())));
        if (!crowd.isOfPeers()) {
            crowd.takers().forEach(each -> all.add(like(crowd, each, true)));
        }
        all.sort(java.util.Comparator.comparingLong(each -> each.person().value()));
        return all;
    }

    private static Likeness like(Crowd crowd, io.guildhall.mentoring.criteria.Participant each, boolean taker) {
        String mark = Integer.toHexString((each.about().toString()
                        + each.facts()
                        + crowd.wishes().getOrDefault(each.user(), java.util.List.of())
                        + new java.util.TreeSet<>(crowd.blocks().getOrDefault(each.user(), java.util.Set.of()).stream()
                                .map(io.guildhall.kernel.UserId::value)
                                .toList()))
                .hashCode());
        return new Likeness(each.enrolment(), taker, each.here() ? each.places() : -1, mark);
    }

    /** What it would work on. */
    public static Stamp stamp(Crowd crowd, Pins pins, long seed, Instant now) {
        return new Stamp(
                ENGINE,
                seed,
                Integer.toHexString(crowd.programme().settings().text().hashCode()) + "-"
                        + Integer.toHexString(pins.text().hashCode()),
                Integer.toHexString(Likeness.text(likeness(crowd, now)).hashCode()));
    }
}
