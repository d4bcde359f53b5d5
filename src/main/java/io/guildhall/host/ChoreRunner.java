package io.guildhall.host;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.site.Job;
import io.guildhall.site.JobRuns;
import io.guildhall.site.Jobs;
import io.guildhall.site.ThisNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the chores of a job, each job on one node at a time, and keeps what came of it. What one chore breaks with is not the others' trouble. */
@Named
final class ChoreRunner implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(ChoreRunner.class);

    private final List<Chore> chores;
    private final JobRuns runs;
    private final ThisNode node;
    private final Locks locks;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    /**
     * Made of all chores.
     *
     * @throws IllegalArgumentException where a chore is called like no job, and would never be done
     */
    @Inject
    ChoreRunner(
            List<Chore> chores,
            JobRuns runs,
            ThisNode node,
            Locks locks,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.chores = List.copyOf(chores);
        this.chores.forEach(ChoreRunner::checkThatAJobDoesIt);
        this.runs = runs;
        this.node = node;
        this.locks = locks;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    private static void checkThatAJobDoesIt(Chore chore) {
        if (Job.called(chore.name()).isEmpty()) {
            throw new IllegalArgumentException("no job does the chore " + chore.name());
        }
    }

    @Override
    public Optional<Chore.Result> run(Job job) {
        return locks.ifFree("job:" + job.word(), () -> {
            transactions.inTransaction(() -> {
                runs.begin(job, node.name(), node.version(), clock.instant());
                return job;
            });
            Chore.Result result = work(job);
            return transactions.inTransaction(() -> {
                runs.end(job, node.name(), result, clock.instant());
                return result;
            });
        });
    }

    private Chore.Result work(Job job) {
        int done = 0;
        List<String> troubles = new ArrayList<>();
        for (Chore chore : chores) {
            if (chore.name().equals(job.word())) {
                Chore.Result result = attempt(chore);
                result.troubles().forEach(trouble -> LOG.warn("The job {}: {}", job.word(), trouble));
                troubles.addAll(result.troubles());
                done += result.done();
            }
        }
        return new Chore.Result(done, troubles);
    }

    /** What it broke with stays in the log: it may hold statements, which are for nobody's screen. */
    private Chore.Result attempt(Chore chore) {
        try {
            return chore.run();
        } catch (RuntimeException broken) {
            String id = ids.next();
            LOG.error("A chore broke, error {}", id, broken);
            return new Chore.Result(0, List.of(broken.getClass().getSimpleName() + ", error " + id));
        }
    }
}
