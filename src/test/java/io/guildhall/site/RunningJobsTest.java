package io.guildhall.site;

import static io.guildhall.site.SiteAtWork.chore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.Viewer;
import io.guildhall.proof.Descriptor;
import io.guildhall.site.HealthReport.JobState;
import io.guildhall.site.HealthReport.OtherNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RunningJobsTest {
    private static final Chore.Result THREE = new Chore.Result(3, List.of());

    @Test
    void a_job_does_all_its_chores_and_no_others_and_keeps_what_came_of_it() {
        List<String> did = new ArrayList<>();
        SiteAtWork site = new SiteAtWork(
                chore(Job.NOTICES, () -> done(did, "a")),
                chore(Job.WAITING, () -> done(did, "b")),
                chore(Job.NOTICES, () -> done(did, "c")));

        assertThat(site.jobs.run(Job.NOTICES)).contains(new Chore.Result(2, List.of("trouble a", "trouble c")));

        assertThat(did).containsExactly("a", "c");
        JobRun run = site.runs.all().get(0);
        assertThat(run)
                .isEqualTo(new JobRun(
                        "NOTICES",
                        "north",
                        "0.2",
                        site.clock.instant(),
                        Optional.of(site.clock.instant()),
                        2,
                        Optional.of(new JobRun.Trouble("trouble a; trouble c", site.clock.instant()))));
    }

    private static Chore.Result done(List<String> did, String what) {
        did.add(what);
        return new Chore.Result(1, List.of("trouble " + what));
    }

    @Test
    void what_one_chore_breaks_with_is_not_the_others_trouble_and_stays_in_the_log() {
        SiteAtWork site = new SiteAtWork(
                chore(Job.WAITING, () -> {
                    throw new IllegalStateException("SELECT secrets");
                }),
                chore(Job.WAITING, () -> THREE));

        assertThat(site.jobs.run(Job.WAITING).orElseThrow().done()).isEqualTo(3);

        assertThat(site.runs.all().get(0).trouble().orElseThrow().text())
                .isEqualTo("IllegalStateException, error error-1");
    }

    @Test
    void a_job_that_runs_is_not_started_again_by_the_host_nor_by_hand() {
        List<String> seen = new ArrayList<>();
        SiteAtWork[] site = new SiteAtWork[1];
        site[0] = new SiteAtWork(chore(Job.WAITING, () -> {
            seen.add(elsewhere(() -> site[0].jobs.run(Job.WAITING).isPresent()));
            seen.add(elsewhere(() -> site[0].health
                    .run(site[0].ada, "waiting")
                    .reason()
                    .orElseThrow()
                    .code()));
            seen.add(elsewhere(() -> state(site[0], Job.WAITING).state().orElseThrow()));
            return THREE;
        }));

        site[0].jobs.run(Job.WAITING);

        assertThat(seen).containsExactly("false", "JOB_RUNS", "RUNNING");
        assertThat(site[0].audit.latest(9)).isEmpty();
        assertThat(site[0].health.run(site[0].ada, "waiting").result())
                .as("and afterwards")
                .isPresent();
    }

    private static String elsewhere(Supplier<Object> work) {
        return CompletableFuture.supplyAsync(work).join().toString();
    }

    @Test
    void an_administrator_starts_a_job_by_hand_as_often_as_they_like() {
        SiteAtWork site = new SiteAtWork(chore(Job.PRESENCE, () -> THREE));

        for (int time = 0; time < 2; time++) {
            JobState state = site.health.run(site.ada, "presence").result().orElseThrow();
            assertThat(state.state()).contains(JobRun.State.ENDED);
            assertThat(state.last().orElseThrow().done()).isEqualTo(3);
        }

        assertThat(site.audit.latest(9))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry)
                        .extracting(AuditEntry::act, AuditEntry::object, AuditEntry::detail)
                        .containsExactly("site.job-run", "job:presence", "3"));
        assertThat(site.health.run(site.ada, "dinner").reason().orElseThrow().code())
                .isEqualTo(SiteRefusal.UNKNOWN_JOB);
    }

    @Test
    void others_neither_see_how_the_app_does_nor_start_anything() {
        SiteAtWork site = new SiteAtWork(chore(Job.PRESENCE, () -> {
            throw new AssertionError("it ran");
        }));

        assertThat(site.health.report(site.ben).reason().orElseThrow().code()).isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(site.health.run(site.ben, "presence").reason().orElseThrow().code())
                .isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(site.health
                        .run(Viewer.anonymous(), "presence")
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
    }

    @Test
    void before_anything_ran_the_report_says_so_and_when_it_will() {
        SiteAtWork site = new SiteAtWork();
        site.readings.add(Gauge.Reading.of("orphaned", Gauge.Sort.ATTENTION, 2));

        HealthReport report = site.health.report(site.ada).result().orElseThrow();

        assertThat(report.jobs()).extracting(JobState::job).containsExactly(Job.values());
        assertThat(report.jobs()).allSatisfy(job -> assertThat(job.last()).isEmpty());
        assertThat(report.readings()).extracting(Gauge.Reading::name).containsExactly("orphaned");
        assertThat(report.off()).containsExactly(SiteAtWork.OFF);
        assertThat(report.others()).isEmpty();
        assertThat(report.node()).isEqualTo("north");
        assertThat(report.version()).isEqualTo("0.2");
    }

    @Test
    void a_run_without_an_end_goes_on_for_an_hour_and_was_cut_off_then() {
        SiteAtWork site = new SiteAtWork();
        site.runs.begin(Job.WAITING, "south", "0.2", site.clock.instant());

        assertThat(state(site, Job.WAITING).state()).contains(JobRun.State.RUNNING);
        site.clock.goOn(JobRun.LONGEST);
        assertThat(state(site, Job.WAITING).state()).contains(JobRun.State.CUT_OFF);
    }

    @Test
    void a_node_that_runs_another_version_is_named_until_it_runs_this_one() {
        SiteAtWork site = new SiteAtWork();
        site.runs.begin(Job.WAITING, "south", "0.1", site.clock.instant());
        assertThat(report(site).others()).containsExactly(new OtherNode("south", "0.1"));

        site.clock.goOn(Duration.ofMinutes(1));
        site.runs.begin(Job.NOTICES, "south", "0.2", site.clock.instant());
        assertThat(report(site).others()).isEmpty();

        site.runs.begin(Job.NOTICES, "east", "0.1", site.clock.instant());
        site.clock.goOn(Duration.ofDays(8));
        assertThat(report(site).others())
                .as("it has not been heard of for a week")
                .isEmpty();
    }

    @Test
    void the_next_run_is_told_from_the_last_one_or_from_the_night_of_the_server() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant now = Instant.parse("2026-11-02T12:00:00Z");

        assertThat(Job.NOTICES.next(Optional.of(now.minusSeconds(10)), now, berlin))
                .isEqualTo(now.plusSeconds(50));
        assertThat(Job.NOTICES.next(Optional.of(now.minusSeconds(900)), now, berlin))
                .isEqualTo(now);
        assertThat(Job.WAITING.next(Optional.empty(), now, berlin)).isEqualTo(now);
        assertThat(Job.PRESENCE.next(Optional.of(now), now, berlin)).isEqualTo(Instant.parse("2026-11-03T02:15:00Z"));
        assertThat(Job.PRESENCE.next(Optional.empty(), Instant.parse("2026-11-02T02:14:00Z"), berlin))
                .isEqualTo(Instant.parse("2026-11-02T02:15:00Z"));
    }

    @Test
    void jobs_are_those_of_the_descriptor_with_their_times() {
        List<String> described = Descriptor.ofTheApp().all("job-config").stream()
                .map(job -> {
                    Element schedule =
                            (Element) job.getElementsByTagName("schedule").item(0);
                    return job.getAttribute("key") + " " + schedule.getAttribute("repeat-interval")
                            + schedule.getAttribute("cron-expression");
                })
                .toList();

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Job.values()).map(RunningJobsTest::config).toList());
    }

    @Test
    void a_chore_that_no_job_does_keeps_the_app_from_starting() {
        assertThatThrownBy(() -> new SiteAtWork(new Chore() {
                    @Override
                    public String name() {
                        return "dinner";
                    }

                    @Override
                    public Result run() {
                        return THREE;
                    }
                }))
                .hasMessageContaining("dinner");
    }

    private static String config(Job job) {
        Instant start = Instant.parse("2026-11-02T00:00:00Z");
        Instant next = job.next(Optional.of(start), start, ZoneId.of("UTC"));
        String when = job == Job.PRESENCE
                ? "0 " + next.atZone(ZoneId.of("UTC")).getMinute() + " "
                        + next.atZone(ZoneId.of("UTC")).getHour() + " * * ?"
                : Long.toString(Duration.between(start, next).toMillis());
        return "guildhall-" + job.word() + "-job " + when;
    }

    private static HealthReport report(SiteAtWork site) {
        return site.health.report(site.ada).result().orElseThrow();
    }

    private static JobState state(SiteAtWork site, Job job) {
        return report(site).jobs().stream()
                .filter(each -> each.job() == job)
                .findFirst()
                .orElseThrow();
    }
}
