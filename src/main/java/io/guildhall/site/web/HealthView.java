package io.guildhall.site.web;

import java.util.List;

/**
 * How the app does, in a template.
 *
 * @param version which version runs on which node
 * @param others that other nodes run other versions, a sentence each
 * @param off the features that this host cannot carry
 * @param linkageHref where it says why
 */
public record HealthView(
        String title,
        String version,
        List<String> others,
        List<JobView> jobs,
        List<Part> parts,
        List<String> off,
        String linkageHref,
        String auditHref,
        String settingsHref) {
    public HealthView {
        others = List.copyOf(others);
        jobs = List.copyOf(jobs);
        parts = List.copyOf(parts);
        off = List.copyOf(off);
    }

    /**
     * A job.
     *
     * @param word what it is called over REST
     * @param state a lozenge; empty where its last run ended
     * @param last when and where it ran last, how long, and what it did
     * @param trouble what went wrong last; empty for nothing
     */
    public record JobView(
            String word,
            String name,
            String state,
            boolean cutOff,
            String last,
            String trouble,
            String next,
            String label) {}

    /** Figures of one sort; {@code none} instead of them where there are none. */
    public record Part(String title, String hint, String none, List<Figure> figures) {
        public Part {
            figures = List.copyOf(figures);
        }
    }

    /** A figure; {@code oldest} is empty where that says nothing. */
    public record Figure(String name, String count, String oldest) {}
}
