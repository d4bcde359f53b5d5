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
}
