package io.guildhall.participation.web;

import io.guildhall.membership.web.NumbersView.FigureView;
import java.util.List;

/**
 * How people take part, in a template.
 *
 * @param standing what the viewer does, in a sentence; empty where that is not said
 * @param moved what that comes from
 * @param note why nothing is said; empty where something is
 * @param runs whether the viewer runs the community
 * @param bars how many members there are of each level
 */
public record ParticipationView(
        String standing, String moved, String note, boolean runs, List<Bar> bars, List<FigureView> meters) {
    public ParticipationView {
        bars = List.copyOf(bars);
        meters = List.copyOf(meters);
    }

    /**
     * One level.
     *
     * @param share of all members, in words
     * @param usual which share many communities have; empty where none is named
     * @param bar as the path of an SVG of 100 by 8
     * @param band the usual share in it; empty for none
     */
    public record Bar(String label, String members, String share, String usual, String bar, String band) {}
}
