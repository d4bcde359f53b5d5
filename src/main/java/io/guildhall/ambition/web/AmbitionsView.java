package io.guildhall.ambition.web;

import java.util.List;

/**
 * The tab of ambitions, in a template.
 *
 * @param open those of which something can still become
 * @param closed the last few of the others
 * @param proposes whether the viewer may propose one
 */
public record AmbitionsView(String spaceKey, List<Line> open, List<Line> closed, boolean proposes, int textMax) {
    public AmbitionsView {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /**
     * One ambition.
     *
     * @param look the kind of lozenge for its state
     * @param votes how many stand behind it, in words; empty once it is adopted
     * @param author who proposed it, in words; empty where that may not be told
     * @param endorsed that a sponsor backs it, in words; empty where none does
     * @param words whether the viewer may change the text, from that revision
     */
    public record Line(
            String id,
            String text,
            String state,
            String look,
            String votes,
            String author,
            String endorsed,
            boolean words,
            int revision,
            List<Button> buttons) {
        public Line {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * Something the viewer may do with one.
     *
     * @param label the whole act, for those who hear it without the ambition
     */
    public record Button(String act, String text, String label) {}
}
