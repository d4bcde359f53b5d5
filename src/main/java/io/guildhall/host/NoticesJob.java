package io.guildhall.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Runs the chore "notices" when the host's scheduler says so, on one node of the cluster. The descriptor names it. */
@Named("guildhallNoticesJob")
final class NoticesJob implements JobRunner {
    private final ChoreRunner runner;

    @Inject
    NoticesJob(List<Chore> chores) {
        this.runner = new ChoreRunner("notices", chores);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return runner.run();
    }
}
