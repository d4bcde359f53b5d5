package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows where there is a space. */
public class HasSpaceCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // takes none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") != null;
    }
}
