package io.guildhall.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Runs the chore "waiting" when the host's scheduler says so, on one node of the cluster: what waited too long, and whom a group brings. */
@Named("guildhallWaitingJob")
final class WaitingJob implements JobRunner {
    private final ChoreRunner runner;

    @Inject
    WaitingJob(List<Chore> chores) {
        this.runner = new ChoreRunner("waiting", chores);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return runner.run();
    }
}
