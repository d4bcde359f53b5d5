package com.atlassian.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * What a job does; a {@code job-config} module names a Spring bean that implements it.
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api} of Confluence 10.2; evidence C9.
 */
public interface JobRunner {
    /** Does the work of one run. @return null counts as success in Confluence; the embedded host takes it for a failure */
    @Nullable JobRunnerResponse runJob(JobRunnerRequest request);
}
