package com.atlassian.scheduler.config;

/**
 * How a job is set up. Nothing of it is needed but the name, which {@code JobRunnerRequest} has.
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api} of Confluence 10.2; evidence C9.
 */
public final class JobConfig {
    private JobConfig() {}
}
