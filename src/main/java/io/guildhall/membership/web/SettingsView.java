package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The form of texts and settings, in a template.
 *
 * @param revision what a change is made from
 * @param listing who may know of it, which this form leaves as it is
 */
public record SettingsView(
        String spaceKey,
        int revision,
        String concern,
        int concernMax,
        String practice,
        String goal,
        int textMax,
        String listing,
        List<OptionView> types,
        List<OptionView> policies,
        List<OptionView> rosters) {
    public SettingsView {
        types = List.copyOf(types);
        policies = List.copyOf(policies);
        rosters = List.copyOf(rosters);
    }
}
