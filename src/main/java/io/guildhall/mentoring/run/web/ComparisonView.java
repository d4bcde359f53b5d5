package io.guildhall.mentoring.run.web;

import java.util.List;

/**
 * A run beside another, in a template.
 *
 * @param choices with which it can be compared
 * @param here how this one is called
 * @param there how the other is called; empty where none was chosen
 * @param onlyHere the pairs that only this one has; a sentence each
 */
public record ComparisonView(
        List<RunHeadView.Way> choices,
        String here,
        String there,
        List<Row> rows,
        String both,
        List<String> onlyHere,
        List<String> onlyThere) {
    public ComparisonView {
        choices = List.copyOf(choices);
        rows = List.copyOf(rows);
        onlyHere = List.copyOf(onlyHere);
        onlyThere = List.copyOf(onlyThere);
    }

    /** A number of both. */
    public record Row(String label, String here, String there) {}
}
