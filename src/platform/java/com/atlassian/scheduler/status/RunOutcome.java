package com.atlassian.scheduler.status;

/**
 * How a run ended.
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api} of Confluence 10.2; evidence C9.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
