package io.guildhall.recognition.rule.web;

import java.util.List;

/** What somebody is still to do for badges, in a template. */
public record OwnProgressView(List<Line> onTheWay) {
    public OwnProgressView {
        onTheWay = List.copyOf(onTheWay);
    }

    /**
     * One badge.
     *
     * @param pictures it in grey, an SVG element of our own
     */
    public record Line(List<String> pictures, String name, String href, List<Part> parts) {
        public Line {
            pictures = List.copyOf(pictures);
            parts = List.copyOf(parts);
        }
    }

    /**
     * One thing that its rule asks for.
     *
     * @param said so many of so many
     * @param noun of what
     */
    public record Part(String said, String noun, int done, int least) {}
}
