package io.guildhall.devhost.jobs;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of a job, and what it is told. */
record JobCall(Declaration declaration, Instant start, BooleanSupplier cancelled) implements JobRunnerRequest {
    private static final Logger LOG = LoggerFactory.getLogger(JobCall.class);

    /** Calls the job. Whatever it throws ends the run, not the schedule, and what it leaves in its thread is cleared. */
    JobRun on(String node) {
        long begin = System.nanoTime();
        JobRun.Outcome outcome = JobRun.Outcome.FAILED;
        String message = "runJob returned null";
        try {
            Optional<JobRunnerResponse> response = declaration
                    .plugin()
                    .inside(() -> Optional.ofNullable(declaration.runner().runJob(this)));
            if (response.isPresent()) {
                outcome = JobRun.Outcome.valueOf(response.get().getRunOutcome().name());
                message = Optional.ofNullable(response.get().getMessage()).orElse("");
            }
        } catch (Throwable failed) {
            LOG.error("{} failed", declaration.key(), failed);
            message = failed.toString();
        } finally {
            AuthenticatedUserThreadLocal.reset();
            Thread.interrupted();
        }
        return new JobRun(node, start, Duration.ofNanos(System.nanoTime() - begin), outcome, message);
    }

    @Override
    public Date getStartTime() {
        return Date.from(start);
    }

    @Override
    public JobId getJobId() {
        return JobId.of(declaration.moduleKey());
    }

    @Override
    public JobConfig getJobConfig() {
        throw new UnsupportedOperationException("JobRunnerRequest.getJobConfig is not modelled");
    }

    @Override
    public boolean isCancellationRequested() {
        return cancelled.getAsBoolean();
    }
}
