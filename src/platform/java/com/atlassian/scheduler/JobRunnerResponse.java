package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run. It has its real behaviour here, because jobs make it themselves.
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api} of Confluence 10.2; evidence C9.
 */
public final class JobRunnerResponse {
    private final RunOutcome outcome;
    private final @Nullable String message;

    private JobRunnerResponse(RunOutcome outcome, @Nullable String message) {
        this.outcome = outcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(@Nullable String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return failed(cause.toString());
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, message);
    }

    public RunOutcome getRunOutcome() {
        return outcome;
    }

    public @Nullable String getMessage() {
        return message;
    }
}
