package io.guildhall.host;

import io.guildhall.site.Job;
import io.guildhall.site.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Runs the job that takes up runs of the matcher which nobody works on, every minute on one node of the cluster. The descriptor names it. */
@Named("guildhallMatchingJob")
final class MatchingJob extends JobOfTheHost {
    @Inject
    MatchingJob(Jobs jobs) {
        super(jobs, Job.MATCHING);
    }
}
