package io.guildhall.people;

import java.util.List;

/**
 * What a file brings, or brought.
 *
 * @param lines how many lines it has without the head
 * @param byKey how many lines named their person by the key, which outlives every renaming
 * @param problems the lines that were left out, by their numbers
 */
public record ImportReport(int lines, int added, int changed, int same, int byKey, List<LineProblem> problems) {
    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether it changes anything. */
    public boolean changes() {
        return added + changed > 0;
    }
}
