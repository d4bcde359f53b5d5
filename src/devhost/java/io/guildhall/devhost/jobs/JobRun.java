package io.guildhall.devhost.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * One run of a job.
 *
 * @param node the name of the node
 * @param duration zero while it runs, and where the node died
 * @param message what the job said, or why it failed; often empty
 */
public record JobRun(String node, Instant start, Duration duration, Outcome outcome, String message) {
    /** How a run went; the last four are the words of the scheduler's own API, but for a node that died. */
    public enum Outcome {
        RUNNING,
        /** The node died while it ran. */
        LOST,
        SUCCESS,
        UNAVAILABLE,
        ABORTED,
        FAILED
    }
}
