package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * One run, as the job sees it.
 * Mirrors {@code com.atlassian.scheduler:atlassian-scheduler-api} of Confluence 10.2; evidence C9.
 */
public interface JobRunnerRequest {
    Date getStartTime();

    JobId getJobId();

    JobConfig getJobConfig();

    /** Whether the job should end early, because the plugin or the host stops. */
    boolean isCancellationRequested();
}
