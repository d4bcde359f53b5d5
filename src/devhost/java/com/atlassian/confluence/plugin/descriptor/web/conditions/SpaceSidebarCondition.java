package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.web.Condition;
import io.guildhall.devhost.confluence.DevSpace;
import java.util.Map;

/** Shows where the space at hand has a sidebar: every space of this host has one. */
public class SpaceSidebarCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // takes none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof DevSpace;
    }
}
