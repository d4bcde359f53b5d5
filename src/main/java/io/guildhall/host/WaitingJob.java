package io.guildhall.host;

import io.guildhall.site.Job;
import io.guildhall.site.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Runs the job of what waited too long, and whom a group brings, when the host's scheduler says so, on one node of the cluster. The descriptor names it. */
@Named("guildhallWaitingJob")
final class WaitingJob extends JobOfTheHost {
    @Inject
    WaitingJob(Jobs jobs) {
        super(jobs, Job.WAITING);
    }
}
