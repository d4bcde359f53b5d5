package io.guildhall.proposal.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The form for a proposal, in a template.
 *
 * @param obstacle why the viewer cannot propose anything; empty where they can
 */
public record ProposeView(String obstacle, int nameMax, int concernMax, List<OptionView> types) {
    public ProposeView {
        types = List.copyOf(types);
    }
}
