package io.guildhall.host;

import io.guildhall.site.Job;
import io.guildhall.site.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Runs the job of notices and mails when the host's scheduler says so, on one node of the cluster. The descriptor names it. */
@Named("guildhallNoticesJob")
final class NoticesJob extends JobOfTheHost {
    @Inject
    NoticesJob(Jobs jobs) {
        super(jobs, Job.NOTICES);
    }
}
