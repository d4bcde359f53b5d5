package io.guildhall.host;

import io.guildhall.site.Job;
import io.guildhall.site.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Runs the job that counts who writes, every hour on one node of the cluster. The descriptor names it. */
@Named("guildhallContributionsJob")
final class ContributionsJob extends JobOfTheHost {
    @Inject
    ContributionsJob(Jobs jobs) {
        super(jobs, Job.CONTRIBUTIONS);
    }
}
