package io.guildhall.devhost.jobs;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.devhost.plugin.TestBundle;
import java.util.function.Function;

/** A plugin with one job, whose work a test gives. */
public final class JobBundle {
    public static final String KEY = "sample";
    public static final String JOB = "sample:tick";
    private static final String WORK = "sample.work";
    private static final String START = "sample.start";

    private JobBundle() {}

    /** What the job does from now on, in every host of this JVM. */
    public static void work(Function<JobRunnerRequest, JobRunnerResponse> work) {
        System.getProperties().put(WORK, work);
    }

    /** What the plugin does when it starts. */
    static void onStart(Runnable work) {
        System.getProperties().put(START, work);
    }

    /** Forgets what tests gave. */
    public static void forget() {
        System.getProperties().remove(WORK);
        System.getProperties().remove(START);
    }

    /** The plugin, with a schedule and more elements of the job as XML. */
    public static TestBundle with(String schedule) {
        return of("<job key='runner'/>" + schedule);
    }

    /** The plugin, with a job that runs once per cluster. */
    static TestBundle perCluster(String schedule) {
        return of("<job key='runner' perClusterJob='true'/>" + schedule);
    }

    static TestBundle of(String inside) {
        return beans().module("<job-config key='tick' name='Ticking'>" + inside + "</job-config>");
    }

    /** The plugin without its job: a bean {@code runner} that could be one, and a bean {@code other} that could not. */
    public static TestBundle beans() {
        return TestBundle.of(KEY, "1.0.0")
                .source(RUNNER)
                .source(OTHER)
                .component("sample.Runner", "sample.Other")
                .exports("sample.Other#com.atlassian.sal.api.lifecycle.LifecycleAware");
    }

    private static final String RUNNER = """
            package sample;
            import com.atlassian.scheduler.JobRunner;
            import com.atlassian.scheduler.JobRunnerRequest;
            import com.atlassian.scheduler.JobRunnerResponse;
            import java.util.function.Function;
            public class Runner implements JobRunner {
                @Override
                @SuppressWarnings("unchecked")
                public JobRunnerResponse runJob(JobRunnerRequest request) {
                    Object work = System.getProperties().get("sample.work");
                    if (work == null) {
                        return JobRunnerResponse.success();
                    }
                    return ((Function<JobRunnerRequest, JobRunnerResponse>) work).apply(request);
                }
            }
            """;

    private static final String OTHER = """
            package sample;
            import com.atlassian.sal.api.lifecycle.LifecycleAware;
            public class Other implements LifecycleAware {
                @Override public void onStart() {
                    if (System.getProperties().get("sample.start") instanceof Runnable work) work.run();
                }
                @Override public void onStop() {}
            }
            """;
}
