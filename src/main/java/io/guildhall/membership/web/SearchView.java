package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The search of the directory, in a template.
 *
 * @param joinable whether only those are wanted that the viewer may join
 * @param filtered whether anything but the text narrows the list down: the choices are open then
 * @param proposeHref where the viewer proposes a community; empty where they cannot
 */
public record SearchView(
        String text,
        String href,
        String topic,
        boolean joinable,
        List<OptionView> types,
        List<OptionView> stages,
        List<OptionView> statuses,
        boolean filtered,
        String proposeHref) {
    public SearchView {
        types = List.copyOf(types);
        stages = List.copyOf(stages);
        statuses = List.copyOf(statuses);
    }
}
