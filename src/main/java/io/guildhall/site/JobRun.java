package io.guildhall.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last run of a job on one node.
 *
 * @param job what it is called; a name of {@link Job}, or of a job that another version of the app has
 * @param node which node it ran on, at most {@value ThisNode#NAME_MAX} characters
 * @param version the version of the app on that node then
 * @param endedAt empty while it goes on, and where it was cut off
 * @param done how many things it did; 0 while it goes on
 * @param trouble what went wrong when something last did, which may have been an earlier run; never words of people
 */
public record JobRun(
        String job,
        String node,
        String version,
        Instant startedAt,
        Optional<Instant> endedAt,
        int done,
        Optional<Trouble> trouble) {
    /** No run takes longer; one that began earlier and has no end was cut off. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** What went wrong, at most {@value #TEXT_MAX} characters of it, and when. */
    public record Trouble(String text, Instant at) {
        public static final int TEXT_MAX = 450;

        public Trouble {
            text = text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
        }
    }

    /** How it stands. */
    public enum State {
        RUNNING,
        ENDED,
        /** It began and nobody heard of it again: the node was stopped, or died. */
        CUT_OFF
    }

    public State state(Instant now) {
        if (endedAt.isPresent()) {
            return State.ENDED;
        }
        return startedAt.plus(LONGEST).isAfter(now) ? State.RUNNING : State.CUT_OFF;
    }
}
