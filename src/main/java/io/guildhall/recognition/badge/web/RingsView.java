package io.guildhall.recognition.badge.web;

import java.util.List;

/** Who recognises each other more than is usual, in a template; each ring in words. */
public record RingsView(List<String> rings) {
    public RingsView {
        rings = List.copyOf(rings);
    }
}
