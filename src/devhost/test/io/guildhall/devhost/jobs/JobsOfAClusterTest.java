package io.guildhall.devhost.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.Main;
import io.guildhall.devhost.database.TestDatabases;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several hosts on one PostgreSQL database. */
@Timeout(120)
class JobsOfAClusterTest {
    private static final int STEP_MILLIS = 200;
    private static final int TICKS = 15;
    private static final String SCHEDULE = "<schedule repeat-interval='" + STEP_MILLIS + "'/>";

    private final String url = TestDatabases.POSTGRESQL.freshUrl();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @TempDir
    private Path folder;

    @BeforeEach
    void count() {
        JobBundle.work(request -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            inside.decrementAndGet();
            return JobRunnerResponse.success();
        });
    }

    @AfterEach
    void forget() {
        JobBundle.forget();
    }

    @Test
    void one_per_cluster_runs_once_each_tick() {
        AtomicLong begin = new AtomicLong();
        List<Long> starts = new CopyOnWriteArrayList<>();
        JobBundle.onStart(() -> begin.compareAndSet(0, System.currentTimeMillis()));
        JobBundle.work(request -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            starts.add(request.getStartTime().getTime());
            inside.decrementAndGet();
            return JobRunnerResponse.success();
        });
        try (JobNode one = new JobNode(url, "one", folder);
                JobNode other = new JobNode(url, "other", folder)) {
            one.install(JobBundle.perCluster(SCHEDULE));
            other.install(JobBundle.perCluster(SCHEDULE));

            JobNode.until(() -> starts.size() >= TICKS);
            one.plugins.disable(JobBundle.KEY);
            other.plugins.disable(JobBundle.KEY);
        }

        assertThat(most).hasValue(1);
        for (int i = 0; i < starts.size(); i++) {
            assertThat(starts.get(i))
                    .as("run %s has a tick of its own", i)
                    .isGreaterThanOrEqualTo(begin.get() + (long) i * STEP_MILLIS);
        }
    }

    @Test
    void a_tick_that_was_claimed_is_not_claimed_again() {
        try (JobNode one = new JobNode(url, "one", folder)) {
            JobTable table = JobTable.in(one.database);
            Instant tick = Instant.parse("2026-11-23T12:00:00Z");
            table.declare("k", "1");
            table.setUp("k", "", Optional.of(tick), true);
            JobTable.Due due = table.due("k", "").orElseThrow();

            assertThat(table.claim("k", "", due, Optional.of(tick.plusMillis(1))))
                    .isTrue();
            assertThat(table.claim("k", "", due, Optional.of(tick.plusMillis(2))))
                    .isFalse();
        }
    }

    @Test
    void one_per_node_runs_on_each() {
        try (JobNode one = new JobNode(url, "one", folder);
                JobNode other = new JobNode(url, "other", folder)) {
            one.install(JobBundle.with(SCHEDULE));
            other.install(JobBundle.with(SCHEDULE));

            JobNode.until(() -> nodes(one).equals(Set.of("one", "other")));
        }
    }

    @Test
    void a_node_that_stops_leaves_the_job_to_the_other() {
        try (JobNode one = new JobNode(url, "one", folder)) {
            one.install(JobBundle.perCluster(SCHEDULE));
            try (JobNode other = new JobNode(url, "other", folder)) {
                other.install(JobBundle.perCluster(SCHEDULE));
                one.plugins.disable(JobBundle.KEY);
                JobNode.until(() -> nodes(one).contains("other"));
            }
        }
    }

    @Test
    void what_is_chosen_on_one_node_holds_on_the_other() {
        try (JobNode one = new JobNode(url, "one", folder);
                JobNode other = new JobNode(url, "other", folder)) {
            one.install(JobBundle.perCluster(SCHEDULE));
            other.install(JobBundle.perCluster(SCHEDULE));

            one.jobs.schedule(JobBundle.JOB, "3600000");
            assertThat(other.job().schedule()).isEqualTo("every hour");
            one.jobs.enabled(JobBundle.JOB, false);
            assertThat(other.job().next()).isEmpty();
        }
    }

    /** The process is killed while the job runs in it, as when a machine loses its power. */
    @Test
    void a_node_that_dies_in_the_middle_does_not_block_the_job() throws IOException, InterruptedException {
        Path jar = JobBundle.perCluster(SCHEDULE).source("""
                        package sample;
                        import com.atlassian.scheduler.JobRunner;
                        import com.atlassian.scheduler.JobRunnerRequest;
                        import com.atlassian.scheduler.JobRunnerResponse;
                        public class Runner implements JobRunner {
                            @Override
                            public JobRunnerResponse runJob(JobRunnerRequest request) {
                                while (Boolean.getBoolean("sample.hang")) Thread.onSpinWait();
                                return JobRunnerResponse.success();
                            }
                        }
                        """).in(folder);
        Process dying = process(jar);
        try (DevHost alive =
                DevHost.start(new DevHost.Options(0, folder.resolve("alive"), url, Optional.empty(), List.of()))) {
            JobNode.until(() -> alive.jobs().history(JobBundle.JOB).stream()
                    .anyMatch(run -> run.outcome() == JobRun.Outcome.RUNNING));
            String dead = alive.jobs().history(JobBundle.JOB).get(0).node();
            alive.plugins().install(jar);
            assertThat(alive.jobs().find(JobBundle.JOB).orElseThrow().state()).isEqualTo(JobView.State.RUNNING);

            assertThat(dying.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();

            JobNode.until(() -> alive.jobs().history(JobBundle.JOB).stream()
                    .anyMatch(run -> run.outcome() == JobRun.Outcome.SUCCESS));
            List<JobRun> history = alive.jobs().history(JobBundle.JOB);
            JobRun first = history.get(history.size() - 1);
            assertThat(first.node()).isEqualTo(dead);
            assertThat(first.outcome()).isEqualTo(JobRun.Outcome.LOST);
            assertThat(first.message()).isEqualTo("the node died in the middle");
        } finally {
            dying.destroyForcibly();
        }
    }

    private Process process(Path jar) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsample.hang=true",
                        "-cp",
                        System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ""),
                        Main.class.getName(),
                        "--port",
                        "0",
                        "--home",
                        folder.resolve(UUID.randomUUID().toString()).toString(),
                        "--db",
                        url,
                        "--jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("dying.log").toFile())
                .start();
    }

    private static Set<String> nodes(JobNode node) {
        return node.history().stream().map(JobRun::node).collect(Collectors.toSet());
    }
}
