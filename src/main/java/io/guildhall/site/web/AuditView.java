package io.guildhall.site.web;

import java.util.List;

/**
 * The record of changes, in a template.
 *
 * @param here the address without any filter
 * @param problem what of the filter says nothing; empty where all of it does
 * @param csvHref the same as a file
 * @param olderHref what came before; empty where nothing did
 */
public record AuditView(
        String title,
        String here,
        List<Act> acts,
        String actor,
        String community,
        String from,
        String to,
        boolean filtered,
        String problem,
        List<Line> lines,
        String csvHref,
        String olderHref,
        String healthHref) {
    public AuditView {
        acts = List.copyOf(acts);
        lines = List.copyOf(lines);
    }

    /** One act to filter by. */
    public record Act(String value, String label, boolean chosen) {}

    /**
     * An entry.
     *
     * @param actorHref the profile of whoever did it; empty for the system and for who is gone
     * @param person whom it was done to; empty where that was nobody, or whoever did it
     */
    public record Line(
            String when,
            String what,
            String actor,
            String actorHref,
            String person,
            String personHref,
            String space,
            String spaceHref,
            String detail) {}
}
