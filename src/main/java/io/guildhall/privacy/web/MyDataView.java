package io.guildhall.privacy.web;

import java.util.List;

/**
 * What is kept about the viewer, in a template.
 *
 * @param asked that they asked to be erased, in a sentence; empty where they did not
 * @param fileHref where the file is
 * @param keptHref where it says what is kept about everybody
 * @param wishesHref where mails are switched off
 */
public record MyDataView(String asked, String fileHref, String keptHref, String wishesHref, List<Part> parts) {
    public MyDataView {
        parts = List.copyOf(parts);
    }

    /**
     * All of one kind.
     *
     * @param until how long it stays
     * @param more that there are more in the file; empty where there are not
     */
    public record Part(String title, String until, List<Line> lines, String more) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing.
     *
     * @param when empty where it has no time
     */
    public record Line(String what, String when, List<Field> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    /** One of its values. */
    public record Field(String label, String value) {}
}
