package io.guildhall.recognition.badge.web;

import java.util.List;

/** What is copied to put a badge on a page, in a template. */
public record CopyView(List<Line> markups) {
    public CopyView {
        markups = List.copyOf(markups);
    }

    /** One macro. */
    public record Line(String shows, String markup) {}
}
