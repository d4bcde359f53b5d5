package io.guildhall.site;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Restorable;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs of jobs, in memory. */
public final class InMemoryJobRuns implements JobRuns, Restorable {
    private final Map<String, JobRun> runs = new LinkedHashMap<>();

    @Override
    public synchronized Runnable remember() {
        Map<String, JobRun> before = new LinkedHashMap<>(runs);
        return () -> {
            runs.clear();
            runs.putAll(before);
        };
    }

    @Override
    public synchronized List<JobRun> all() {
        return runs.values().stream()
                .sorted(Comparator.comparing(JobRun::startedAt).reversed())
                .toList();
    }

    @Override
    public synchronized void begin(Job job, String node, String version, Instant at) {
        runs.merge(
                key(job, node),
                new JobRun(job.name(), node, version, at, Optional.empty(), 0, Optional.empty()),
                (before, run) -> new JobRun(job.name(), node, version, at, Optional.empty(), 0, before.trouble()));
    }

    @Override
    public synchronized void end(Job job, String node, Chore.Result result, Instant at) {
        runs.computeIfPresent(key(job, node), (key, run) -> {
            Optional<JobRun.Trouble> trouble = result.troubles().isEmpty()
                    ? run.trouble()
                    : Optional.of(new JobRun.Trouble(String.join("; ", result.troubles()), at));
            return new JobRun(run.job(), node, run.version(), run.startedAt(), Optional.of(at), result.done(), trouble);
        });
    }

    private static String key(Job job, String node) {
        return job.name() + "|" + node;
    }

    @Override
    public synchronized int forgetBefore(Instant time) {
        int before = runs.size();
        runs.values().removeIf(run -> run.startedAt().isBefore(time));
        return before - runs.size();
    }
}
