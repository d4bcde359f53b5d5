package io.guildhall.devhost.jobs;

import com.atlassian.beehive.ClusterLock;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.ModuleType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job of an enabled plugin on this node: one thread that waits until it is due, takes the lock of its scope and runs it. So its runs never
 * overlap, and a node that dies gives its lock back with its connection.
 */
final class ScheduledJob implements ModuleType.Enabled {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJob.class);
    /** How soon a node sees what was changed on another. */
    private static final long LOOK_MILLIS = 500;

    private static final long LOCK_MILLIS = 100;
    private static final long STOP_MILLIS = 5_000;

    private final Declaration declaration;
    private final JobTable table;
    private final ClusterLock lock;
    private final Clock clock;
    private final String node;
    private final String scope;
    private final Runnable forget;
    private final Deque<CompletableFuture<JobRun>> asked = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean stopping;

    ScheduledJob(
            Declaration declaration, JobTable table, Database database, Clock clock, String node, Runnable forget) {
        this.declaration = declaration;
        this.table = table;
        this.clock = clock;
        this.node = node;
        this.forget = forget;
        scope = declaration.perCluster() ? "" : node;
        lock = database.locks().getLockForName(lockName(declaration.key(), scope));
        thread = new Thread(this::live, "job " + declaration.key());
        thread.setDaemon(true);
        thread.setContextClassLoader(ScheduledJob.class.getClassLoader());
    }

    static String lockName(String key, String scope) {
        return "devhost-job " + key + " " + scope;
    }

    Declaration declaration() {
        return declaration;
    }

    /** When this node, or the cluster, runs it next. */
    Optional<Instant> due() {
        return table.due(declaration.key(), scope).map(JobTable.Due::at);
    }

    /** What the descriptor says, or what an administrator chose instead. */
    Schedule schedule() {
        String chosen = table.chosen(declaration.key()).schedule();
        return chosen.isEmpty()
                ? declaration.schedule()
                : declaration.schedule().like(chosen);
    }

    @Override
    public void started() {
        Instant now = clock.instant();
        long jitter = declaration.jitter().toMillis();
        table.setUp(
                declaration.key(),
                scope,
                schedule()
                        .first(now, clock.getZone())
                        .map(first -> first.plusMillis(
                                jitter == 0 ? 0 : ThreadLocalRandom.current().nextLong(jitter))),
                declaration.perCluster());
        thread.start();
    }

    /** Runs it as soon as no other run is under way, whether or not it is due or enabled. */
    CompletableFuture<JobRun> runNow() {
        CompletableFuture<JobRun> answer = new CompletableFuture<>();
        synchronized (asked) {
            if (stopping) {
                answer.completeExceptionally(stopped());
            } else {
                asked.add(answer);
                asked.notifyAll();
            }
        }
        return answer;
    }

    /** Asks a run that is under way to end, and waits a while. It is not interrupted: H2 would lose its file. */
    @Override
    public void settle() {
        synchronized (asked) {
            stopping = true;
            asked.forEach(answer -> answer.completeExceptionally(stopped()));
            asked.clear();
            asked.notifyAll();
        }
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void disable() {
        forget.run();
    }

    private IllegalStateException stopped() {
        return new IllegalStateException(declaration.key() + " is stopped with its plugin");
    }

    private void live() {
        while (!stopping) {
            try {
                Optional<CompletableFuture<JobRun>> wish = waitForATurn();
                if (wish.isPresent()) {
                    runFor(wish.get());
                } else if (!stopping) {
                    runIfDue();
                }
            } catch (InterruptedException notByUs) {
                LOG.warn("{}: the scheduler was interrupted and goes on", declaration.key());
            } catch (RuntimeException failed) {
                LOG.error("{}: the scheduler fails", declaration.key(), failed);
                pause();
            }
        }
    }

    /** Somebody who asked for a run, or empty when the job is due or stops. */
    private Optional<CompletableFuture<JobRun>> waitForATurn() throws InterruptedException {
        while (!stopping) {
            long millis = Math.min(
                    LOOK_MILLIS,
                    due().map(at -> Duration.between(clock.instant(), at).toMillis() + 1)
                            .orElse(LOOK_MILLIS));
            synchronized (asked) {
                if (!asked.isEmpty()) {
                    return Optional.of(asked.remove());
                }
                if (millis <= 1) {
                    return Optional.empty();
                }
                if (!stopping) {
                    asked.wait(millis);
                }
            }
        }
        return Optional.empty();
    }

    private void pause() {
        synchronized (asked) {
            try {
                if (!stopping) {
                    asked.wait(LOOK_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void runFor(CompletableFuture<JobRun> wish) throws InterruptedException {
        try {
            while (!lock.tryLock(LOCK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (stopping) {
                    throw stopped();
                }
            }
            try {
                wish.complete(run());
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException | InterruptedException failed) {
            wish.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Whoever has the lock looks again whether it is still due: another node may have run it meanwhile. */
    private void runIfDue() throws InterruptedException {
        if (!lock.tryLock(LOCK_MILLIS, TimeUnit.MILLISECONDS)) {
            return;
        }
        try {
            Optional<JobTable.Due> due =
                    table.due(declaration.key(), scope).filter(one -> !one.at().isAfter(clock.instant()));
            if (due.isPresent() && table.claim(declaration.key(), scope, due.get(), after(due.get()))) {
                run();
            }
        } finally {
            lock.unlock();
        }
    }

    private Optional<Instant> after(JobTable.Due due) {
        boolean last =
                declaration.runs().filter(runs -> due.fired() + 1 >= runs).isPresent();
        return last ? Optional.empty() : schedule().next(due.at(), clock.instant(), clock.getZone());
    }

    private JobRun run() {
        Instant start = clock.instant();
        long id = table.begin(declaration.key(), scope, node, start);
        JobRun run = new JobCall(declaration, start, () -> stopping).on(node);
        table.end(id, declaration.key(), run);
        return run;
    }
}
