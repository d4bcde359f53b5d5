package io.guildhall.membership.web;

import java.util.List;

/**
 * A community in numbers, in a template.
 *
 * @param period over which time they were counted, in words
 */
public record NumbersView(String title, String name, String href, String period, List<FigureView> figures) {
    public NumbersView {
        figures = List.copyOf(figures);
    }

    /**
     * One number.
     *
     * @param name what it is called in addresses and classes
     * @param value in large type; empty where there is nothing to count, and {@code unit} says so
     * @param arrow {@code up}, {@code down} or {@code same}; empty where nothing is compared
     * @param change what the arrow says
     * @param shape what the course looks like: {@code line} or {@code bars}
     * @param course as the path of an SVG of 120 by 32; empty for none
     */
    public record FigureView(
            String name,
            String label,
            String value,
            String unit,
            String arrow,
            String change,
            String definition,
            String shape,
            String course,
            List<PointView> points) {
        public FigureView {
            points = List.copyOf(points);
        }
    }

    /** A part of the course, for those who do not see it. */
    public record PointView(String until, String value) {}
}
