package io.guildhall.site;

import java.util.List;

/** How the app fits the host that it runs on. */
public record LinkageReport(List<Finding> findings, List<FeatureState> features) {
    public LinkageReport {
        findings = List.copyOf(findings);
        features = List.copyOf(features);
    }

    /** What the host has not got. */
    public List<Finding> missing() {
        return findings.stream().filter(finding -> !finding.resolved()).toList();
    }

    /** How many needs the host meets. */
    public int resolved() {
        return findings.size() - missing().size();
    }
}
