package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.Condition;
import io.guildhall.devhost.web.WebFacts;
import java.util.Map;

/** Shows for administrators of the site. */
public class ConfluenceAdministratorCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // takes none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("user") instanceof ConfluenceUser user
                && context.get(WebFacts.CONTEXT_KEY) instanceof WebFacts facts
                && facts.isAdministrator(user);
    }
}
