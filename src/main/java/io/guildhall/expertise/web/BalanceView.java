package io.guildhall.expertise.web;

import java.util.List;

/**
 * Skills with how many people, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param column what the people do
 * @param lines the skills, most people first
 * @param nothing what is said where there are none; empty where there are some
 * @param further skills of the other kind, in a quiet line; may be empty
 */
public record BalanceView(String title, String column, List<Line> lines, String nothing, String further) {
    public BalanceView {
        lines = List.copyOf(lines);
    }

    /**
     * A skill.
     *
     * @param href who offers it
     * @param people in words
     * @param bar the length of its bar, 1 to 100
     */
    public record Line(String skill, String href, String people, int bar) {}
}
