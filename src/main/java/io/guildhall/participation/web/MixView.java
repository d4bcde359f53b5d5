package io.guildhall.participation.web;

import java.util.List;

/**
 * Where members come from, in a template.
 *
 * @param hint whose word it is, and how many were looked at
 */
public record MixView(String hint, List<Side> sides) {
    public MixView {
        sides = List.copyOf(sides);
    }

    /** One of the ways in which members differ, the largest part first. */
    public record Side(String name, String title, List<ParticipationView.Bar> bars) {
        public Side {
            bars = List.copyOf(bars);
        }
    }
}
