package io.guildhall.people.web;

import java.util.List;

/**
 * The words of the site, in a template.
 *
 * @param query how the words begin that are shown; empty for all
 * @param empty what to say where there is none
 * @param more where it goes on; empty at the end
 * @param columns the head of a file of words
 */
public record SkillsView(
        String title,
        String href,
        String query,
        List<Line> lines,
        String empty,
        String more,
        String columns,
        String export,
        String people,
        String settings) {
    public SkillsView {
        lines = List.copyOf(lines);
    }

    /**
     * One word.
     *
     * @param uses what has it, in words
     */
    public record Line(String label, String href, String synonyms, String uses, boolean aside) {}
}
