package io.guildhall.host;

import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.kernel.Chore;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the chores of one name, for the jobs that the descriptor names. */
final class ChoreRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ChoreRunner.class);

    private final String name;
    private final List<Chore> chores;

    ChoreRunner(String name, List<Chore> all) {
        this.name = name;
        this.chores = all.stream().filter(chore -> chore.name().equals(name)).toList();
    }

    JobRunnerResponse run() {
        int done = 0;
        for (Chore chore : chores) {
            Chore.Result result = chore.run();
            result.troubles().forEach(trouble -> LOG.warn("The job {}: {}", name, trouble));
            done += result.done();
        }
        return JobRunnerResponse.success(Integer.toString(done));
    }
}
