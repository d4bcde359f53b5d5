package io.guildhall.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the chore "notices" when the host's scheduler says so, on one node of the cluster. The descriptor names it. */
@Named("guildhallNoticesJob")
final class NoticesJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(NoticesJob.class);
    private static final String CHORE = "notices";

    private final List<Chore> chores;

    @Inject
    NoticesJob(List<Chore> chores) {
        this.chores =
                chores.stream().filter(chore -> chore.name().equals(CHORE)).toList();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int done = 0;
        for (Chore chore : chores) {
            Chore.Result result = chore.run();
            result.troubles().forEach(trouble -> LOG.warn("The job {}: {}", CHORE, trouble));
            done += result.done();
        }
        return JobRunnerResponse.success(Integer.toString(done));
    }
}
