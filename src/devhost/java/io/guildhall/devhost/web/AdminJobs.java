package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.jobs.JobRun;
import io.guildhall.devhost.jobs.JobView;
import io.guildhall.devhost.jobs.Jobs;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * The jobs of plugins: when they run, what came of it, and what their descriptors let administrators do. One of them ({@code job}) with
 * its history. Those without {@code <managed>} are listed for developers only.
 */
final class AdminJobs implements Screen {
    private static final String HERE = "/admin/jobs";
    private static final int PATIENCE_SECONDS = 10;

    @Override
    public void get(Exchange exchange) throws IOException {
        Optional<JobView> job = asked(exchange);
        if (job.isPresent()) {
            one(exchange, job.get(), "");
        } else if (exchange.parameter("job").isPresent()) {
            exchange.fail(404, "There is no such job.");
        } else {
            list(exchange);
        }
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<JobView> job = asked(exchange);
        if (job.isEmpty()) {
            exchange.fail(404, "There is no such job.");
            return;
        }
        switch (exchange.text("do")) {
            case "run" -> change(exchange, job.get(), JobView::canRunAdhoc, AdminJobs::run);
            case "disable" ->
                change(exchange, job.get(), JobView::canDisable, (jobs, key) -> enabled(jobs, key, false));
            case "enable" -> change(exchange, job.get(), JobView::canDisable, (jobs, key) -> enabled(jobs, key, true));
            case "schedule" -> {
                String text = exchange.text("schedule").strip();
                change(exchange, job.get(), JobView::editable, (jobs, key) -> scheduled(jobs, key, text));
            }
            default -> exchange.fail(400, "A job can be run, disabled, enabled or given another schedule.");
        }
    }

    /** What a form asks for; it returns the sentence that the next page shows. */
    private interface Change {
        String of(Jobs jobs, String key);
    }

    private static void change(Exchange exchange, JobView job, Predicate<JobView> allowed, Change change)
            throws IOException {
        if (!allowed.test(job)) {
            exchange.fail(403, "The app does not allow this for the job.");
            return;
        }
        try {
            exchange.redirect(HERE, change.of(exchange.site().jobs(), job.key()));
        } catch (IllegalArgumentException refused) {
            exchange.response().setStatus(400);
            one(exchange, job, String.valueOf(refused.getMessage()));
        }
    }

    private static String enabled(Jobs jobs, String key, boolean enabled) {
        jobs.enabled(key, enabled);
        return enabled ? "The job is enabled." : "The job is disabled.";
    }

    private static String scheduled(Jobs jobs, String key, String text) {
        jobs.schedule(key, text);
        return "The job has its new schedule.";
    }

    /** Waits a little for the end, so that the page that follows tells it. */
    private static String run(Jobs jobs, String key) {
        Future<JobRun> run = jobs.runNow(key);
        try {
            JobRun ended = run.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return "The job ran: " + Row.words(ended.outcome()) + ". " + ended.message();
        } catch (TimeoutException stillRunning) {
            return "The job is running.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The job is running.";
        } catch (ExecutionException stopped) {
            return "The job did not run: " + stopped.getCause();
        }
    }

    private static Optional<JobView> asked(Exchange exchange) {
        return exchange.parameter("job").flatMap(exchange.site().jobs()::find);
    }

    /** A row of the table, in words. */
    public record Row(JobView job, String name, String status) {
        static Row of(Exchange exchange, JobView job) {
            String label = exchange.site().rendering().text(job.labelKey());
            return new Row(
                    job,
                    label.equals(job.labelKey()) ? job.name() : label,
                    switch (job.state()) {
                        case SCHEDULED -> "Scheduled";
                        case RUNNING -> "Running";
                        case DISABLED -> "Disabled";
                        case NO_CLUSTER -> "Runs in a cluster only";
                    });
        }

        static String words(JobRun.Outcome outcome) {
            return outcome.name().toLowerCase(Locale.ROOT);
        }

        /** How a run went, in a word. */
        public String outcome(JobRun run) {
            return words(run.outcome());
        }
    }

    private static void list(Exchange exchange) throws IOException {
        List<Row> all = exchange.site().jobs().all().stream()
                .map(job -> Row.of(exchange, job))
                .toList();
        exchange.show(
                "jobs",
                "Scheduled jobs",
                Decoration.ADMIN,
                Map.of(),
                Map.of(
                        "jobs", all.stream().filter(row -> row.job().managed()).toList(),
                        "hidden",
                                all.stream().filter(row -> !row.job().managed()).toList(),
                        "zone", exchange.caller().map(DevUser::timeZone).orElse(ZoneOffset.UTC)));
    }

    private static void one(Exchange exchange, JobView job, String problem) throws IOException {
        Row row = Row.of(exchange, job);
        exchange.show(
                "job",
                row.name(),
                Decoration.ADMIN,
                Map.of(),
                Map.of(
                        "row",
                        row,
                        "job",
                        job,
                        "problem",
                        problem,
                        "typed",
                        problem.isEmpty() ? job.scheduleText() : exchange.text("schedule"),
                        "runs",
                        job.keepingHistory() || !job.managed()
                                ? exchange.site().jobs().history(job.key())
                                : List.of(),
                        "zone",
                        exchange.caller().map(DevUser::timeZone).orElse(ZoneOffset.UTC)));
    }
}
