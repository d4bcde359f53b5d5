package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The life of a community, in a template.
 *
 * @param edits whether stage and parent can be changed: not where it is archived
 * @param below whether it belongs to another
 * @param parent what that is called, with {@code parentHref}; empty where the viewer may not see it
 * @param acts what can be done with it now
 */
public record LifeView(
        String spaceKey,
        boolean edits,
        List<OptionView> stages,
        boolean below,
        String parent,
        String parentHref,
        List<Act> acts) {
    public LifeView {
        stages = List.copyOf(stages);
        acts = List.copyOf(acts);
    }

    /**
     * Something that can be done, with what will happen.
     *
     * @param name what a script knows it by
     */
    public record Act(String name, String title, String text, String button) {}
}
