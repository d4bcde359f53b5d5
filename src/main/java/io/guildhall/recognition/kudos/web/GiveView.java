package io.guildhall.recognition.kudos.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The form to thank somebody, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param id the beginning of the ids in it, another for each form
 * @param finds where members are found by a part of their name, below the REST base
 * @param left how many more may be given today, in words
 * @param obstacle why the viewer may not give any now; empty where they may
 * @param working whether buttons work
 */
public record GiveView(
        String title,
        String id,
        String spaceKey,
        String finds,
        String left,
        String obstacle,
        int reasonMin,
        int reasonMax,
        int pageMax,
        List<OptionView> tags,
        boolean working) {
    public GiveView {
        tags = List.copyOf(tags);
    }
}
