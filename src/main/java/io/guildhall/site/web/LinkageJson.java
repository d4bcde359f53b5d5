package io.guildhall.site.web;

import io.guildhall.kernel.web.JsonObject;
import io.guildhall.site.FeatureState;
import io.guildhall.site.Finding;
import io.guildhall.site.LinkageReport;
import io.guildhall.site.Need;
import io.guildhall.site.Trouble;
import java.util.Optional;

/** How the report looks in answers. */
final class LinkageJson {
    private LinkageJson() {}

    static JsonObject of(LinkageReport report) {
        return new JsonObject()
                .list("items", report.findings(), LinkageJson::of)
                .with("resolved", report.resolved())
                .with("missing", report.missing().size())
                .list("features", report.features(), LinkageJson::of);
    }

    private static JsonObject of(Finding finding) {
        Need need = finding.need();
        JsonObject json = new JsonObject()
                .with("owner", need.owner())
                .with("kind", need.kind())
                .with("name", need.name())
                .with("descriptor", need.descriptor())
                .with("evidence", need.evidence())
                .with("section", need.section())
                .maybe("feature", need.feature())
                .with("resolved", finding.resolved());
        return withTrouble(json, finding.trouble());
    }

    private static JsonObject of(FeatureState state) {
        JsonObject json = new JsonObject().with("name", state.feature()).with("on", state.on());
        return withTrouble(json, state.trouble());
    }

    private static JsonObject withTrouble(JsonObject json, Optional<Trouble> trouble) {
        return json.maybe("reason", trouble.map(Trouble::reason))
                .maybe("detail", trouble.map(Trouble::detail).orElse(""));
    }
}
