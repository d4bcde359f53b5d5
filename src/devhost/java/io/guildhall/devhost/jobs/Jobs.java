package io.guildhall.devhost.jobs;

import com.atlassian.beehive.ClusterLock;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The {@code job-config} modules. Hosts on one PostgreSQL database are the nodes of a cluster: a job with {@code perClusterJob} runs on
 * one of them at a time. An H2 database has one host, which is no cluster.
 */
public final class Jobs implements ModuleType {
    private static final long PATIENCE_SECONDS = 180;

    private final Database database;
    private final Clock clock;
    private final String node;
    private final JobTable table;
    private final Map<String, ScheduledJob> byKey = new ConcurrentSkipListMap<>();

    /**
     * Makes the tables if they are missing.
     *
     * @param clock its zone is that of cron expressions
     * @param node the name of this host among those on its database
     */
    public Jobs(Database database, Clock clock, String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
        table = JobTable.in(database);
    }

    @Override
    public String element() {
        return "job-config";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        Declaration declaration = Declaration.read(plugin, module);
        String key = declaration.key();
        table.declare(key, declaration.schedule().text());
        table.scopesWithRuns(key).forEach(scope -> loseTheDead(key, scope));
        ScheduledJob job = new ScheduledJob(declaration, table, database, clock, node, () -> byKey.remove(key));
        byKey.put(key, job);
        return runsHere(declaration) ? job : () -> byKey.remove(key);
    }

    /** Runs of nodes that died: whoever runs has the lock of the scope. */
    private void loseTheDead(String key, String scope) {
        ClusterLock lock = database.locks().getLockForName(ScheduledJob.lockName(key, scope));
        if (lock.tryLock()) {
            try {
                table.lose(key, scope);
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean runsHere(Declaration declaration) {
        return !declaration.clusteredOnly() || database.isPostgresql();
    }

    /** The jobs of the enabled plugins, by key. */
    public List<JobView> all() {
        return byKey.values().stream().map(this::view).toList();
    }

    /** A job of an enabled plugin by {@code plugin:module}. */
    public Optional<JobView> find(String key) {
        return Optional.ofNullable(byKey.get(key)).map(this::view);
    }

    /** The last twenty runs on all nodes, newest first. */
    public List<JobRun> history(String key) {
        return table.history(key);
    }

    /**
     * Runs a job on this node now, or as soon as a run that is under way on any node of its scope has ended.
     *
     * @return completes exceptionally where the plugin stops before
     * @throws IllegalArgumentException where there is no such job, or it does not run here
     */
    public CompletableFuture<JobRun> runNow(String key) {
        ScheduledJob job = get(key);
        if (!runsHere(job.declaration())) {
            throw new IllegalArgumentException(key + " runs in a cluster only, and this is none");
        }
        return job.runNow();
    }

    /** The same, and waits for its end, for at most three minutes. For tests. @throws IllegalStateException where it does not end */
    public JobRun run(String key) {
        try {
            return runNow(key).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(key + " does not run to its end: " + e, e);
        }
    }

    /** Enables a job, or disables it on all nodes; a run under way goes on. Survives restarts. */
    public void enabled(String key, boolean enabled) {
        ScheduledJob job = get(key);
        choose(job, job.schedule(), new JobTable.Chosen(table.chosen(key).schedule(), enabled));
    }

    /**
     * Changes when a job runs, on all nodes; survives restarts until the descriptor says something else.
     *
     * @param text of the same kind as the descriptor's: a cron expression, or milliseconds
     * @throws IllegalArgumentException with a sentence that says what is wrong with it
     */
    public void schedule(String key, String text) {
        ScheduledJob job = get(key);
        Schedule changed = job.declaration().schedule().like(text);
        choose(
                job,
                changed,
                new JobTable.Chosen(changed.text(), table.chosen(key).enabled()));
    }

    private void choose(ScheduledJob job, Schedule schedule, JobTable.Chosen chosen) {
        Instant now = clock.instant();
        table.choose(job.declaration().key(), chosen, schedule.next(now, now, clock.getZone()));
    }

    private ScheduledJob get(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there is no job " + key));
    }

    private JobView view(ScheduledJob job) {
        Declaration declaration = job.declaration();
        Optional<JobRun> last = table.history(declaration.key()).stream().findFirst();
        Declaration.Managed managed = declaration.managed().orElse(new Declaration.Managed(false, false, false, false));
        return new JobView(
                declaration.key(),
                declaration.name(),
                "scheduledjob.desc." + declaration.moduleKey(),
                job.schedule().words(),
                job.schedule().text(),
                declaration.perCluster(),
                state(declaration, last),
                last,
                runsHere(declaration) ? job.due() : Optional.empty(),
                declaration.managed().isPresent(),
                managed.editable(),
                managed.keepingHistory(),
                managed.canRunAdhoc(),
                managed.canDisable());
    }

    private JobView.State state(Declaration declaration, Optional<JobRun> last) {
        if (!runsHere(declaration)) {
            return JobView.State.NO_CLUSTER;
        }
        if (last.filter(run -> run.outcome() == JobRun.Outcome.RUNNING).isPresent()) {
            return JobView.State.RUNNING;
        }
        return table.chosen(declaration.key()).enabled() ? JobView.State.SCHEDULED : JobView.State.DISABLED;
    }
}
