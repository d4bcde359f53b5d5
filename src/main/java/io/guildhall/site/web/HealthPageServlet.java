package io.guildhall.site.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.site.HealthReport;
import io.guildhall.site.HealthReport.JobState;
import io.guildhall.site.HealthService;
import io.guildhall.site.JobRun;
import io.guildhall.site.web.HealthView.Figure;
import io.guildhall.site.web.HealthView.JobView;
import io.guildhall.site.web.HealthView.Part;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the app does: its jobs, what waits, and how much there is. */
@AdminOnly
public final class HealthPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient HealthService health;
    private final transient Dates dates;
    private final transient Links links;

    @Inject
    public HealthPageServlet(SitePages pages, HealthService health, Texts texts, Clock clock, Links links) {
        this.pages = pages;
        this.health = health;
        this.dates = new Dates(texts, clock);
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(
                response,
                "guildhall.health.title",
                "site/health.vm",
                (viewer, words) -> health.report(viewer).map(report -> view(report, words)));
    }

    private HealthView view(HealthReport report, Words words) {
        return new HealthView(
                words.text("guildhall.health.title"),
                words.text("guildhall.health.version", report.version(), report.node(), report.schema()),
                report.others().stream()
                        .map(other -> words.text("guildhall.health.other", other.node(), other.version()))
                        .toList(),
                report.jobs().stream().map(job -> view(job, words)).toList(),
                Stream.of(Gauge.Sort.ATTENTION, Gauge.Sort.BACKLOG, Gauge.Sort.SIZE)
                        .map(sort -> part(sort, report, words))
                        .toList(),
                report.off().stream()
                        .map(state -> words.text("guildhall.linkage.feature."
                                + state.feature()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')))
                        .toList(),
                links.here(links.linkage()),
                links.here(links.audit()),
                links.here(links.settings()));
    }

    private JobView view(JobState job, Words words) {
        String name = words.text("guildhall.health.job." + job.job().word());
        return new JobView(
                job.job().word(),
                name,
                job.state()
                        .filter(state -> state != JobRun.State.ENDED)
                        .map(state -> words.text(
                                state == JobRun.State.RUNNING
                                        ? "guildhall.health.running"
                                        : "guildhall.health.cut-off"))
                        .orElse(""),
                job.state().filter(JobRun.State.CUT_OFF::equals).isPresent(),
                job.last().map(run -> last(run, words)).orElseGet(() -> words.text("guildhall.health.never")),
                job.trouble()
                        .map(trouble ->
                                words.text("guildhall.health.trouble", dates.exact(trouble.at()), trouble.text()))
                        .orElse(""),
                job.next().isAfter(dates.now())
                        ? words.text("guildhall.health.next", dates.exact(job.next()))
                        : words.text("guildhall.health.soon"),
                words.text("guildhall.health.run.label", name));
    }

    private String last(JobRun run, Words words) {
        String began = words.text("guildhall.health.began", dates.exact(run.startedAt()), run.node());
        return run.endedAt()
                .map(end -> words.text(
                        "guildhall.health.last",
                        began,
                        words.count("guildhall.health.took", seconds(Duration.between(run.startedAt(), end))),
                        words.count("guildhall.health.done", run.done())))
                .orElse(began);
    }

    private static int seconds(Duration took) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, took.toSeconds()));
    }

    private Part part(Gauge.Sort sort, HealthReport report, Words words) {
        String key = "guildhall.health." + sort.name().toLowerCase(Locale.ROOT);
        List<Figure> figures = report.readings().stream()
                .filter(reading -> reading.sort() == sort)
                .filter(reading -> sort == Gauge.Sort.SIZE || reading.count() > 0)
                .map(reading -> figure(reading, words))
                .toList();
        return new Part(words.text(key + ".title"), words.text(key + ".hint"), words.text(key + ".none"), figures);
    }

    private Figure figure(Gauge.Reading reading, Words words) {
        return new Figure(
                words.text("guildhall.health.reading." + reading.name()),
                words.number(reading.count()),
                reading.oldest()
                        .map(at -> words.text("guildhall.health.oldest", dates.exact(at)))
                        .orElse(""));
    }
}
