package io.guildhall.site;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.HealthReport.JobState;
import io.guildhall.site.HealthReport.OtherNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows administrators of the site how the app does, and lets them start a job by hand. */
@Named
public final class HealthService {
    /** The version whose tables these are; {@code LandedSchemasTest} holds it against the newest script. */
    public static final String SCHEMA = "0.11.0";

    private static final Duration LATELY = Duration.ofDays(7);

    private final People people;
    private final JobRuns runs;
    private final Jobs jobs;
    private final List<Gauge> gauges;
    private final OptionalFeatures features;
    private final ThisNode node;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public HealthService(
            People people,
            JobRuns runs,
            Jobs jobs,
            List<Gauge> gauges,
            OptionalFeatures features,
            ThisNode node,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.runs = runs;
        this.jobs = jobs;
        this.gauges = List.copyOf(gauges);
        this.features = features;
        this.node = node;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the app does. At most 30 statements, which is more than other pages may have: it counts tables, for few people and seldom. */
    public Outcome<HealthReport> report(Viewer viewer) {
        return administrator(viewer).map(by -> report());
    }

    private HealthReport report() {
        Instant now = clock.instant();
        List<JobRun> all = runs.all();
        return new HealthReport(
                node.name(),
                node.version(),
                SCHEMA,
                Stream.of(Job.values()).map(job -> state(job, all, now)).toList(),
                gauges.stream().flatMap(gauge -> gauge.read().stream()).toList(),
                features.states().stream().filter(each -> !each.on()).toList(),
                others(all, now));
    }

    private JobState state(Job job, List<JobRun> all, Instant now) {
        List<JobRun> own = all.stream()
                .filter(run -> run.job().equals(job.name()))
                .sorted(Comparator.comparing(JobRun::startedAt).reversed())
                .toList();
        Optional<JobRun> last = own.stream().findFirst();
        return new JobState(
                job,
                last,
                last.map(run -> run.state(now)),
                own,
                job.next(last.map(JobRun::startedAt), now, node.zone()));
    }

    private List<OtherNode> others(List<JobRun> all, Instant now) {
        return all.stream()
                .filter(run -> run.startedAt().isAfter(now.minus(LATELY)))
                .filter(run -> newest(all, run.node()).equals(run))
                .filter(run -> !run.version().equals(node.version()))
                .map(run -> new OtherNode(run.node(), run.version()))
                .toList();
    }

    private static JobRun newest(List<JobRun> all, String name) {
        return all.stream()
                .filter(run -> run.node().equals(name))
                .max(Comparator.comparing(JobRun::startedAt))
                .orElseThrow();
    }

    /**
     * Runs a job now and answers when it is over. Harmless to repeat; refused while it runs. One audit entry, after those of the job.
     *
     * @param word what the job is called
     */
    public Outcome<JobState> run(Viewer viewer, String word) {
        return administrator(viewer)
                .then(by -> Job.called(word)
                        .map(job -> run(by, job))
                        .orElseGet(() -> Outcome.refused(SiteRefusal.UNKNOWN_JOB)));
    }

    private Outcome<JobState> run(UserId by, Job job) {
        Optional<Chore.Result> result = jobs.run(job);
        if (result.isEmpty()) {
            return Outcome.refused(SiteRefusal.JOB_RUNS);
        }
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            String done = Integer.toString(result.get().done());
            audit.record(AuditEntry.ofSite(by, "site.job-run", "job:" + job.word(), done, now));
            return Outcome.done(state(job, runs.all(), now));
        });
    }

    private Outcome<UserId> administrator(Viewer viewer) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(user.get())
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }
}
