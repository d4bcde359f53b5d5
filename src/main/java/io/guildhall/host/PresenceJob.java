package io.guildhall.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Runs the chore "presence" every night on one node of the cluster: who is still there. */
@Named("guildhallPresenceJob")
final class PresenceJob implements JobRunner {
    private final ChoreRunner runner;

    @Inject
    PresenceJob(List<Chore> chores) {
        this.runner = new ChoreRunner("presence", chores);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return runner.run();
    }
}
