package io.guildhall.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.site.Job;
import io.guildhall.site.Jobs;

/** What the host's scheduler starts: one job of the app. Tells the host how many things were done; none where the job runs already. */
abstract class JobOfTheHost implements JobRunner {
    private final Jobs jobs;
    private final Job job;

    JobOfTheHost(Jobs jobs, Job job) {
        this.jobs = jobs;
        this.job = job;
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(
                jobs.run(job).map(result -> Integer.toString(result.done())).orElse("0"));
    }
}
