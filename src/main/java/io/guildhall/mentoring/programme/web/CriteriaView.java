package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * By what a match weighs people, in a template.
 *
 * @param weights each criterion with how much it counts
 * @param rules what may be switched on
 * @param corner whether departments or sites are to differ
 * @param gapLeast steps of seniority
 * @param peers whether all are equals, so that nobody is above
 * @param previewHref where it is worked out what a match would reach
 */
public record CriteriaView(
        String id,
        int revision,
        List<Weight> weights,
        int weightMax,
        List<Rule> rules,
        List<OptionView> corner,
        int gapLeast,
        int gapMost,
        int gapEnd,
        boolean peers,
        int cutOff,
        int cutOffMax,
        List<OptionView> aims,
        String previewHref) {
    public CriteriaView {
        weights = List.copyOf(weights);
        rules = List.copyOf(rules);
        corner = List.copyOf(corner);
        aims = List.copyOf(aims);
    }

    /** A criterion: its field, what it is called, what it says, and how much it counts. */
    public record Weight(String name, String label, String hint, int value) {}

    /** A rule that is on or off. */
    public record Rule(String name, String label, boolean on) {}
}
