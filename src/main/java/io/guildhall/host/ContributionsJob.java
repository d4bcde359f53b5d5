package io.guildhall.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Runs the chore "contributions" every hour on one node of the cluster: how many people write. */
@Named("guildhallContributionsJob")
final class ContributionsJob implements JobRunner {
    private final ChoreRunner runner;

    @Inject
    ContributionsJob(List<Chore> chores) {
        this.runner = new ChoreRunner("contributions", chores);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return runner.run();
    }
}
