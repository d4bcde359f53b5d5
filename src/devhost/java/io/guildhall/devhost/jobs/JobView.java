package io.guildhall.devhost.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as administrators see it.
 *
 * @param key {@code plugin:module}
 * @param labelKey where a plugin may have a text for it; the name serves where it has none
 * @param schedule in English words
 * @param scheduleText as a cron expression or a number of milliseconds
 * @param next empty where it is disabled, or never runs again
 * @param managed whether administrators see it at all; a job that they do not see can nothing of what follows
 */
public record JobView(
        String key,
        String name,
        String labelKey,
        String schedule,
        String scheduleText,
        boolean perCluster,
        State state,
        Optional<JobRun> last,
        Optional<Instant> next,
        boolean managed,
        boolean editable,
        boolean keepingHistory,
        boolean canRunAdhoc,
        boolean canDisable) {
    /** What a job is doing. */
    public enum State {
        SCHEDULED,
        RUNNING,
        DISABLED,
        /** It runs in a cluster only, and this is none. */
        NO_CLUSTER
    }
}
