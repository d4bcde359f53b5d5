package io.guildhall.mentoring.run.web;

import java.util.List;

/**
 * What a run found in numbers, in a template.
 *
 * @param proofHref where what proves it can be read
 * @param proof the same as text; empty where nobody asked for it
 * @param told a sentence each
 * @param charts numbers that belong together, as bars with their table
 * @param groups how it turned out for parts of the organisation; empty where none is large enough
 * @param wanted where one more would help most, a sentence each
 */
public record NumbersView(
        String proofHref,
        String proof,
        List<String> told,
        List<Chart> charts,
        List<Group> groups,
        List<String> wanted) {
    public NumbersView {
        told = List.copyOf(told);
        charts = List.copyOf(charts);
        groups = List.copyOf(groups);
        wanted = List.copyOf(wanted);
    }

    /** Numbers that belong together. */
    public record Chart(String title, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One number.
     *
     * @param width of its bar, in hundredths of the greatest
     */
    public record Bar(String label, String value, int width) {}

    /**
     * A part of the organisation.
     *
     * @param served for how many of how many
     * @param behind that it has clearly less than others, in words; empty where it has not
     */
    public record Group(String name, String served, String share, String behind) {}
}
