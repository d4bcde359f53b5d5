package io.guildhall.host;

import io.guildhall.site.Job;
import io.guildhall.site.Jobs;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Runs the job of the night on one node of the cluster: who is still there. The descriptor names it. */
@Named("guildhallPresenceJob")
final class PresenceJob extends JobOfTheHost {
    @Inject
    PresenceJob(Jobs jobs) {
        super(jobs, Job.PRESENCE);
    }
}
