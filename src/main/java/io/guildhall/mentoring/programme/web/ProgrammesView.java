package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The programmes of a community, in a template.
 *
 * @param lines those that are not closed
 * @param closed the others
 * @param creates whether the viewer may begin one
 * @param kinds what it may be, the first being chosen
 */
public record ProgrammesView(
        String spaceKey, List<Line> lines, List<Line> closed, boolean creates, List<OptionView> kinds, int nameMax) {
    public ProgrammesView {
        lines = List.copyOf(lines);
        closed = List.copyOf(closed);
        kinds = List.copyOf(kinds);
    }

    /**
     * One programme.
     *
     * @param look the class of its lozenge, with a blank before it; empty for the usual one
     * @param when its state and dates, in sentences
     */
    public record Line(String name, String href, String kind, String look, String state, String when) {}
}
