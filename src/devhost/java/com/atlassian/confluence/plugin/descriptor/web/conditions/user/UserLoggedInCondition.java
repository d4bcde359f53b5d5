package com.atlassian.confluence.plugin.descriptor.web.conditions.user;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows for people who are logged in. */
public class UserLoggedInCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // takes none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("user") != null;
    }
}
