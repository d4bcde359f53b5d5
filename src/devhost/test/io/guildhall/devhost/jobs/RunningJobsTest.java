package io.guildhall.devhost.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.devhost.database.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Timeout(60)
class RunningJobsTest {
    private static final String OFTEN = "<schedule repeat-interval='1'/>";
    private static final String HARDLY = "<schedule cron-expression='0 0 3 1 1 ?'/>";
    private static final JobRunnerResponse DONE = JobRunnerResponse.success("done");

    @TempDir
    private Path folder;

    private JobNode node;

    @BeforeEach
    void start() {
        node = new JobNode(TestDatabases.H2.freshUrl(), "one", folder);
    }

    @AfterEach
    void stop() {
        node.close();
        JobBundle.forget();
    }

    @Test
    void it_runs_in_the_bundles_loader_outside_of_any_transaction_and_as_nobody() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        JobBundle.work(request -> {
            seen.add("loader "
                    + (Thread.currentThread().getContextClassLoader()
                            == node.plugins.plugin(JobBundle.KEY).orElseThrow().classLoader()));
            seen.add("transaction " + TransactionSynchronizationManager.isActualTransactionActive());
            seen.add("user " + AuthenticatedUserThreadLocal.get());
            seen.add("id " + request.getJobId());
            seen.add("cancelled " + request.isCancellationRequested());
            return DONE;
        });
        node.install(JobBundle.with(HARDLY));

        JobRun run = node.jobs.run(JobBundle.JOB);

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "loader true", "transaction false", "user null", "id tick", "cancelled false");
        assertThat(run.outcome()).isEqualTo(JobRun.Outcome.SUCCESS);
        assertThat(run.message()).isEqualTo("done");
        assertThat(run.node()).isEqualTo("one");
        assertThat(node.history()).hasSize(1);
    }

    @Test
    void it_never_runs_before_the_plugin_has_started() {
        CountDownLatch ran = new CountDownLatch(1);
        List<Boolean> early = new java.util.concurrent.CopyOnWriteArrayList<>();
        JobBundle.work(request -> {
            ran.countDown();
            return DONE;
        });
        JobBundle.onStart(() -> early.add(waited(ran, 500)));

        node.install(JobBundle.with(OFTEN));

        assertThat(early).containsExactly(false);
        assertThat(waited(ran, 30_000)).isTrue();
    }

    @Test
    void it_is_asked_to_end_when_the_plugin_is_disabled_and_leaves_no_thread() {
        CountDownLatch running = new CountDownLatch(1);
        JobBundle.work(request -> {
            running.countDown();
            JobNode.until(request::isCancellationRequested);
            return JobRunnerResponse.aborted("asked to end");
        });
        node.install(JobBundle.with(OFTEN));
        assertThat(waited(running, 30_000)).isTrue();

        node.plugins.disable(JobBundle.KEY);

        assertThat(threads()).isEmpty();
        assertThat(node.history().get(0).outcome()).isEqualTo(JobRun.Outcome.ABORTED);
        assertThat(node.history().get(0).message()).isEqualTo("asked to end");
        assertThat(node.jobs.all()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> node.jobs.run(JobBundle.JOB));
    }

    @Test
    void one_that_does_not_end_is_named_in_the_log_and_ends_its_thread_when_it_does() {
        AtomicBoolean goOn = new AtomicBoolean(true);
        CountDownLatch running = new CountDownLatch(1);
        JobBundle.work(request -> {
            running.countDown();
            JobNode.until(() -> !goOn.get());
            return DONE;
        });
        node.install(JobBundle.with(OFTEN));
        assertThat(waited(running, 30_000)).isTrue();
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            node.plugins.disable(JobBundle.KEY);
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(StandardCharsets.UTF_8)).contains("sample leaves the thread job sample:tick running");
        goOn.set(false);
        JobNode.until(() -> threads().isEmpty());
    }

    @Test
    void what_it_leaves_in_its_thread_is_gone_before_the_next_run() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        JobBundle.work(request -> {
            seen.add(Thread.currentThread().isInterrupted() + " " + AuthenticatedUserThreadLocal.get());
            AuthenticatedUserThreadLocal.set((ConfluenceUser) Proxy.newProxyInstance(
                    ConfluenceUser.class.getClassLoader(),
                    new Class<?>[] {ConfluenceUser.class},
                    (self, method, arguments) -> "somebody"));
            Thread.currentThread().interrupt();
            return DONE;
        });
        node.install(JobBundle.with(HARDLY));

        assertThat(node.jobs.run(JobBundle.JOB).outcome()).isEqualTo(JobRun.Outcome.SUCCESS);
        assertThat(node.jobs.run(JobBundle.JOB).outcome()).isEqualTo(JobRun.Outcome.SUCCESS);
        assertThat(seen).containsExactly("false null");
    }

    @Test
    void whatever_it_throws_fails_the_run_and_the_schedule_goes_on() {
        AtomicInteger runs = new AtomicInteger();
        JobBundle.work(request -> {
            switch (runs.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("no");
                case 2 -> throw new NoClassDefFoundError("gone");
                case 3 -> {
                    return null;
                }
                case 4 -> {
                    return JobRunnerResponse.failed("not today");
                }
                default -> {
                    return DONE;
                }
            }
        });
        node.install(JobBundle.with("<schedule repeat-interval='1' repeat-count='4'/>"));

        JobNode.until(() -> node.history().stream()
                        .filter(run -> run.outcome() != JobRun.Outcome.RUNNING)
                        .count()
                == 5);
        assertThat(node.history())
                .extracting(run -> run.outcome() + " " + run.message())
                .containsExactly(
                        "SUCCESS done",
                        "FAILED not today",
                        "FAILED runJob returned null",
                        "FAILED java.lang.NoClassDefFoundError: gone",
                        "FAILED java.lang.IllegalStateException: no");
    }

    @Test
    void its_runs_never_overlap() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        JobBundle.work(request -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.yield();
            inside.decrementAndGet();
            runs.incrementAndGet();
            return DONE;
        });
        node.install(JobBundle.with(OFTEN));

        List<Future<JobRun>> asked = Stream.<Future<JobRun>>generate(() -> node.jobs.runNow(JobBundle.JOB))
                .limit(20)
                .toList();

        JobNode.until(() -> runs.get() > 40 && asked.stream().allMatch(Future::isDone));
        assertThat(most).hasValue(1);
        assertThat(node.history()).as("the last ones are kept").hasSize(20);
    }

    @Test
    void repeated_no_times_it_runs_once() {
        AtomicInteger runs = new AtomicInteger();
        JobBundle.work(request -> {
            runs.incrementAndGet();
            return DONE;
        });
        node.install(JobBundle.with("<schedule repeat-interval='1' repeat-count='0'/>"));

        JobNode.until(() -> node.job().last().isPresent() && node.job().state() == JobView.State.SCHEDULED);
        assertThat(node.job().next()).isEmpty();
        assertThat(runs).hasValue(1);
        node.plugins.disable(JobBundle.KEY);
        node.plugins.enable(JobBundle.KEY);
        JobNode.until(() -> runs.get() == 2);
    }

    @Test
    void a_disabled_job_stays_so_and_runs_only_when_asked() {
        node.install(JobBundle.perCluster("<schedule repeat-interval='3600000'/>"));
        JobNode.until(() -> node.history().size() == 1);
        node.jobs.enabled(JobBundle.JOB, false);
        node.plugins.disable(JobBundle.KEY);
        node.plugins.enable(JobBundle.KEY);

        assertThat(node.job().state()).isEqualTo(JobView.State.DISABLED);
        assertThat(node.job().next()).isEmpty();
        node.jobs.run(JobBundle.JOB);
        assertThat(node.history()).hasSize(2);
        node.jobs.enabled(JobBundle.JOB, true);
        assertThat(node.job().next())
                .hasValueSatisfying(
                        next -> assertThat(next).isAfter(node.history().get(0).start()));
    }

    @Test
    void another_schedule_is_of_the_same_kind_and_holds_until_the_descriptor_says_something_else() {
        node.install(JobBundle.with(HARDLY));

        node.jobs.schedule(JobBundle.JOB, "0 0 4 1 1 ?");

        assertThatIllegalArgumentException().isThrownBy(() -> node.jobs.schedule(JobBundle.JOB, "1000"));
        assertThat(node.job().scheduleText()).isEqualTo("0 0 4 1 1 ?");
        node.install(JobBundle.with(HARDLY));
        assertThat(node.job().scheduleText()).isEqualTo("0 0 4 1 1 ?");
        node.install(JobBundle.with("<schedule cron-expression='0 0 5 1 1 ?'/>"));
        assertThat(node.job().scheduleText()).isEqualTo("0 0 5 1 1 ?");
    }

    @Test
    void a_changed_interval_holds_at_once() {
        AtomicInteger runs = new AtomicInteger();
        JobBundle.work(request -> {
            runs.incrementAndGet();
            return DONE;
        });
        node.install(JobBundle.with("<schedule repeat-interval='3600000'/>"));
        JobNode.until(() -> runs.get() == 1);

        node.jobs.schedule(JobBundle.JOB, "10");

        JobNode.until(() -> runs.get() > 5);
    }

    @Test
    void one_for_clusters_only_does_not_run_on_h2() {
        node.install(JobBundle.of("<job key='runner' clusteredOnly='true'/>" + OFTEN));

        assertThat(node.job().state()).isEqualTo(JobView.State.NO_CLUSTER);
        assertThat(node.job().next()).isEmpty();
        assertThat(threads()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node.jobs.run(JobBundle.JOB))
                .withMessageContaining("in a cluster only");
    }

    @Test
    void who_waits_for_a_run_is_told_that_the_plugin_stopped() {
        CountDownLatch running = new CountDownLatch(1);
        JobBundle.work(request -> {
            running.countDown();
            JobNode.until(request::isCancellationRequested);
            return DONE;
        });
        node.install(JobBundle.with(OFTEN));
        waited(running, 30_000);
        Future<JobRun> asked = node.jobs.runNow(JobBundle.JOB);

        node.plugins.disable(JobBundle.KEY);

        assertThat(asked).isDone();
        assertThatIllegalStateException().isThrownBy(() -> {
            try {
                asked.get();
            } catch (java.util.concurrent.ExecutionException e) {
                throw (RuntimeException) e.getCause();
            }
        });
    }

    @Test
    void what_is_not_modelled_says_so() {
        JobBundle.work(request -> {
            request.getJobConfig();
            return DONE;
        });
        node.install(JobBundle.with(HARDLY));

        assertThat(node.jobs.run(JobBundle.JOB).message()).contains("JobRunnerRequest.getJobConfig is not modelled");
    }

    private static boolean waited(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("job "))
                .toList();
    }
}
