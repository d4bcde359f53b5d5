package io.guildhall.site.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.site.Job;
import io.guildhall.site.JobRun;
import io.guildhall.site.JobRuns;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Runs of jobs in the host's database. */
@Named
final class AoJobRuns implements JobRuns {
    private static final int MOST = 500;

    private final ActiveObjects ao;

    @Inject
    AoJobRuns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<JobRun> all() {
        Query newest = Query.select().order("STARTED_MS DESC, ID DESC").limit(MOST);
        return Stream.of(ao.find(JobRunRecord.class, newest))
                .map(AoJobRuns::run)
                .toList();
    }

    private static JobRun run(JobRunRecord row) {
        return new JobRun(
                row.getJob(),
                row.getNode(),
                row.getAppVersion(),
                Instant.ofEpochMilli(row.getStartedMs()),
                Columns.time(row.getEndedMs()),
                row.getDone(),
                Columns.time(row.getTroubleMs()).map(at -> new JobRun.Trouble(Columns.text(row.getTrouble()), at)));
    }

    @Override
    public void begin(Job job, String node, String version, Instant at) {
        Optional<JobRunRecord> found = row(job, node);
        if (found.isEmpty()) {
            Unique.writing(
                    key(job, node),
                    () -> ao.create(
                            JobRunRecord.class,
                            new DBParam("UNIQ_KEY", key(job, node)),
                            new DBParam("JOB", job.name()),
                            new DBParam("NODE", node),
                            new DBParam("APP_VERSION", version),
                            new DBParam("STARTED_MS", at.toEpochMilli()),
                            new DBParam("DONE", 0)));
            return;
        }
        change(found.get(), row -> {
            row.setAppVersion(version);
            row.setStartedMs(at.toEpochMilli());
            row.setEndedMs(null);
            row.setDone(0);
        });
    }

    @Override
    public void end(Job job, String node, Chore.Result result, Instant at) {
        row(job, node)
                .ifPresent(found -> change(found, row -> {
                    row.setEndedMs(at.toEpochMilli());
                    row.setDone(result.done());
                    if (!result.troubles().isEmpty()) {
                        JobRun.Trouble trouble = new JobRun.Trouble(String.join("; ", result.troubles()), at);
                        row.setTrouble(trouble.text());
                        row.setTroubleMs(at.toEpochMilli());
                    }
                }));
    }

    private static void change(JobRunRecord row, Consumer<JobRunRecord> change) {
        change.accept(row);
        row.save();
    }

    private Optional<JobRunRecord> row(Job job, String node) {
        return Stream.of(ao.find(JobRunRecord.class, "UNIQ_KEY = ?", key(job, node)))
                .findFirst();
    }

    private static String key(Job job, String node) {
        return job.name() + "|" + node;
    }

    @Override
    public int forgetBefore(Instant time) {
        return ao.deleteWithSQL(JobRunRecord.class, "STARTED_MS < ?", time.toEpochMilli());
    }
}
