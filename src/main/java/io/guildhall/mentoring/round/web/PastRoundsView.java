package io.guildhall.mentoring.round.web;

import java.util.List;

/**
 * The rounds of a programme that are over, in a template.
 *
 * @param lines the newest first
 * @param furtherHref the way to more; empty where this is all
 */
public record PastRoundsView(List<Line> lines, String furtherHref) {
    public PastRoundsView {
        lines = List.copyOf(lines);
    }

    /**
     * One round.
     *
     * @param facts its numbers, in sentences
     */
    public record Line(String name, List<String> facts) {
        public Line {
            facts = List.copyOf(facts);
        }
    }
}
