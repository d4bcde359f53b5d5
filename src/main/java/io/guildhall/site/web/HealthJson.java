package io.guildhall.site.web;

import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.site.FeatureState;
import io.guildhall.site.HealthReport;
import io.guildhall.site.HealthReport.JobState;
import io.guildhall.site.JobRun;
import io.guildhall.site.Trouble;

/** How the report looks in answers. */
final class HealthJson {
    private HealthJson() {}

    static JsonObject of(HealthReport report) {
        return new JsonObject()
                .with("node", report.node())
                .with("version", report.version())
                .with("schema", report.schema())
                .list("jobs", report.jobs(), HealthJson::of)
                .list("readings", report.readings(), HealthJson::of)
                .list("off", report.off(), HealthJson::of)
                .list(
                        "otherVersions",
                        report.others(),
                        other -> new JsonObject().with("node", other.node()).with("version", other.version()));
    }

    static JsonObject of(JobState job) {
        return new JsonObject()
                .with("job", job.job().word())
                .maybe("state", job.state())
                .maybe("node", job.last().map(JobRun::node))
                .maybe("startedAt", job.last().map(JobRun::startedAt))
                .maybe("endedAt", job.last().flatMap(JobRun::endedAt))
                .maybe("done", job.last().map(JobRun::done))
                .maybe("trouble", job.trouble().map(JobRun.Trouble::text))
                .maybe("troubleAt", job.trouble().map(JobRun.Trouble::at))
                .with("nextAt", job.next())
                .list("nodes", job.nodes(), node -> node);
    }

    private static JsonObject of(Gauge.Reading reading) {
        return new JsonObject()
                .with("name", reading.name())
                .with("sort", reading.sort())
                .with("count", reading.count())
                .maybe("oldestAt", reading.oldest());
    }

    private static JsonObject of(FeatureState state) {
        return new JsonObject()
                .with("name", state.feature())
                .maybe("reason", state.trouble().map(Trouble::reason))
                .maybe("detail", state.trouble().map(Trouble::detail).orElse(""));
    }
}
